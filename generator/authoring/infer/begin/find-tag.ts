import { isObject } from '../../../runtime/checks.js';
import { isSafeName, isSafeTag } from '../../capture/analyze/safe-words.js';
import type { TagStyle } from '../../../compiler/model/tag-style.js';
import { valueAt } from '../../../runtime/value-at.js';

/** A field that says of which type a payload is. */
export interface FoundTag {
  readonly path: readonly string[];
  readonly style: TagStyle;
}

/** What a field with a tag is called in most interfaces. */
const TAG_NAME = /(?:^|_|msg)(?:event|type|kind|action|topic|method|command)$|[a-z](?:Type|Kind|Event)$/i;
/** Nearly all payloads have the tag. */
const SHARE = 0.9;
/** Under another name, each of its values comes so often. */
const REPEATED = 2;

interface Candidate extends FoundTag {
  readonly isNamedLikeTag: boolean;
  /** How many other fields depend on it: they always come with some of its values, and never with others. */
  readonly decided: number;
}

/**
 * The field by whose values payloads are of one type or another: nearly all have it, its values are words of an
 * interface or codes, and it decides which other fields there are. A name that tags often have counts for more.
 */
export function findTag(payloads: readonly object[]): FoundTag | undefined {
  const candidates = usualPaths(payloads).flatMap((path) => candidateAt(payloads, path) ?? []);
  const [best] = candidates.toSorted(
    (one, other) =>
      Number(other.isNamedLikeTag) - Number(one.isNamedLikeTag) ||
      other.decided - one.decided ||
      one.path.length - other.path.length,
  );
  return best;
}

/** The paths to values of payloads, and of objects right inside them, that nearly all payloads have. */
function usualPaths(payloads: readonly object[]): readonly (readonly string[])[] {
  const counts = new Map<string, number>();
  for (const payload of payloads) {
    for (const [name, value] of Object.entries(payload) as [string, unknown][]) {
      const inner = isObject(value) ? Object.keys(value).map((each) => [name, each]) : [[name]];
      for (const path of inner
        .filter((steps) => steps.every(isSafeName))
        .map((steps) => JSON.stringify(steps)))
        counts.set(path, (counts.get(path) ?? 0) + 1);
    }
  }
  const usual = [...counts].filter(([, count]) => count >= SHARE * payloads.length);
  return usual.map(([path]) => JSON.parse(path) as readonly string[]);
}

function candidateAt(payloads: readonly object[], path: readonly string[]): Candidate | undefined {
  const groups = groupedBy(payloads, path);
  const style = styleOf([...groups.keys()]);
  if (style === undefined) return undefined;
  const isNamedLikeTag = TAG_NAME.test(path.at(-1) ?? '');
  const decided = decidedFields([...groups.values()], path);
  const isRepeated = groups.size > 1 && payloads.length >= REPEATED * groups.size;
  const isEnough = isNamedLikeTag ? path.length === 1 || decided > 0 : isRepeated && decided > 0;
  return isEnough && (isNamedLikeTag || style !== 'integer')
    ? { path, style, isNamedLikeTag, decided }
    : undefined;
}

function groupedBy(
  payloads: readonly object[],
  path: readonly string[],
): ReadonlyMap<unknown, readonly object[]> {
  const groups = new Map<unknown, object[]>();
  for (const payload of payloads) {
    const value = valueAt(payload, path);
    if (value === undefined) continue;
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [payload]);
    else group.push(payload);
  }
  return groups;
}

/** How all values are written, if they can be tags. */
function styleOf(values: readonly unknown[]): TagStyle | undefined {
  if (values.length === 0) return undefined;
  if (values.every((value) => typeof value === 'number'))
    return values.every((value) => isSafeTag(value)) ? 'integer' : undefined;
  const isOf = (style: TagStyle): boolean =>
    values.every((value) => typeof value === 'string' && isSafeTag(value, style));
  return isOf('plain') ? 'plain' : isOf('free') ? 'free' : undefined;
}

function decidedFields(groups: readonly (readonly object[])[], [tag]: readonly string[]): number {
  const counts = groups.map((group) => {
    const fields = new Map<string, number>();
    for (const name of group.flatMap((payload) => Object.keys(payload)))
      fields.set(name, (fields.get(name) ?? 0) + 1);
    return { fields, count: group.length };
  });
  const names = new Set(counts.flatMap(({ fields }) => [...fields.keys()]));
  return [...names].filter((name) => {
    const shares = counts.map(({ fields, count }) => (fields.get(name) ?? 0) / count);
    return (
      name !== tag &&
      shares.includes(0) &&
      shares.includes(1) &&
      shares.every((share) => share === 0 || share === 1)
    );
  }).length;
}
