import type { Model } from '../../../compiler/model/model.js';
import { isScalar } from '../../../compiler/model/is-scalar.js';
import { read } from '../../../runtime/read.js';
import { valueAt } from '../../../runtime/value-at.js';

/**
 * All that decides how well a payload fits any type, as one text: its keys, and what stands where unions have their tags
 * and objects their constants. Payloads with the same text fit all types equally well.
 */
export function decidingText({ definitions }: Model): (payload: object) => string {
  const tagPaths = new Map<string, readonly string[]>();
  const constants = new Set<string>();
  for (const definition of definitions.values()) {
    if (definition.kind === 'union') tagPaths.set(definition.tagPath.join('\n'), definition.tagPath);
    if (definition.kind !== 'object') continue;
    for (const { name, type } of definition.fields) if (type.kind === 'const') constants.add(name);
  }
  const [paths, names] = [[...tagPaths.values()], [...constants]];
  return (payload) => {
    const texts: unknown[] = Object.keys(payload);
    for (const path of paths) texts.push(scalarOr(valueAt(payload, path)));
    for (const name of names) texts.push(scalarOr(read(payload as Record<string, unknown>, name)));
    return JSON.stringify(texts);
  };
}

/** What is no scalar is none of the tags, whatever it is. */
function scalarOr(value: unknown): unknown {
  if (value === undefined) return [];
  return isScalar(value) ? value : null;
}
