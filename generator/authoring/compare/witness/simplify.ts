import { isObject } from '../../../runtime/checks.js';

/** How often something simpler is tried: a payload may have any number of parts. */
const MAXIMUM_TRIES = 400;

/**
 * A payload with simpler parts, as far as it still shows what it has to: without what can be left out, texts of plain
 * letters, small numbers. Random values say nothing to a reader.
 */
export function simplify(payload: unknown, shows: (payload: unknown) => boolean): unknown {
  let tries = MAXIMUM_TRIES;
  const attempt = (candidate: unknown): boolean => {
    tries -= 1;
    return tries >= 0 && shows(candidate);
  };
  const simplifyPart = (part: unknown, whole: (part: unknown) => unknown): unknown => {
    let current = part;
    const take = (candidate: unknown): void => {
      if (attempt(whole(candidate))) current = candidate;
    };
    for (const simpler of simplerThan(part)) if (current === part) take(simpler);
    if (Array.isArray(current)) {
      for (let index = current.length - 1; index >= 0; index -= 1)
        take((current as readonly unknown[]).toSpliced(index, 1));
      for (const [index, item] of [...(current as readonly unknown[])].entries()) {
        const list = current as readonly unknown[];
        current = list.with(
          index,
          simplifyPart(item, (each) => whole(list.with(index, each))),
        );
      }
    } else if (isObject(current)) {
      for (const key of Object.keys(current)) take(without(current, key));
      for (const [key, item] of Object.entries(current)) {
        const object = current as Readonly<Record<string, unknown>>;
        current = { ...object, [key]: simplifyPart(item, (each) => whole({ ...object, [key]: each })) };
      }
    }
    return current;
  };
  return simplifyPart(payload, (each) => each);
}

function simplerThan(value: unknown): readonly unknown[] {
  if (value === '') return [];
  if (typeof value === 'string')
    return ['', 'a', 'a'.repeat(Array.from(value).length)].filter((text) => text !== value);
  if (typeof value === 'number') return [0, 1].filter((number) => number !== value);
  return [];
}

function without(object: object, key: string): object {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}
