import { MAXIMUM_NAMES } from './distinct-names.js';
import type { CodeDrift, FieldDrift, UnknownType } from './findings.js';

/** Tells the findings of places where there were so many names that they are no names. */
export function inCrowd<Finding>(
  findings: readonly Finding[],
  placeOf: (finding: Finding) => string | undefined,
): (finding: Finding) => boolean {
  const counts = new Map<string, number>();
  for (const place of findings.flatMap((finding) => placeOf(finding) ?? []))
    counts.set(place, (counts.get(place) ?? 0) + 1);
  return (finding) => (counts.get(placeOf(finding) ?? '') ?? 0) >= MAXIMUM_NAMES;
}

/** Where a field that has a name was met. */
export function placeOfField({ type, path, name }: FieldDrift): string | undefined {
  return name === undefined ? undefined : JSON.stringify([type, ...path]);
}

export function placeOfCode({ enumName, value }: CodeDrift): string | undefined {
  return value === undefined ? undefined : enumName;
}

export function placeOfTag({ tags }: UnknownType): string | undefined {
  return tags?.at(-1)?.union;
}
