import { MAXIMUM_NAMES } from './distinct-names.js';
import type { CodeDrift, FieldDrift, UnknownType } from './findings.js';

/** The place of a finding, and whether it has a name that can be shown. */
interface Named {
  readonly place: string;
  readonly isNamed: boolean;
}

/** Whether a finding is from a place with so many names that they cannot be names of the interface. */
export function inCrowd<Finding>(
  findings: readonly Finding[],
  namedOf: (finding: Finding) => Named,
): (finding: Finding) => boolean {
  const counts = new Map<string, number>();
  for (const { place, isNamed } of findings.map(namedOf))
    if (isNamed) counts.set(place, (counts.get(place) ?? 0) + 1);
  return (finding) => (counts.get(namedOf(finding).place) ?? 0) >= MAXIMUM_NAMES;
}

export function namedField({ type, path, name }: FieldDrift): Named {
  return { place: JSON.stringify([type, ...path]), isNamed: name !== undefined };
}

export function namedCode({ enumName, value }: CodeDrift): Named {
  return { place: enumName, isNamed: value !== undefined };
}

export function namedType({ union, tags }: UnknownType): Named {
  return { place: union, isNamed: tags !== undefined };
}
