import { MAXIMUM_NAMES } from './distinct-names.js';
import { HIDDEN, type CodeDrift, type FieldDrift, type UnknownType, type Violation } from './findings.js';

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

/** A key that is refused. */
export function namedKey({ type, path }: Violation): Named {
  return { place: JSON.stringify([type, ...path.slice(0, -1)]), isNamed: path.at(-1) !== HIDDEN };
}

export function namedCode({ enumName, value }: CodeDrift): Named {
  return { place: enumName, isNamed: value !== undefined };
}

/**
 * Whether a finding is of a union with so many tags that they cannot be words of the interface: they hardly ever come
 * twice, and hardly any of them comes with fields of its own.
 */
export function inCrowdOfTypes(types: readonly UnknownType[]): (finding: UnknownType) => boolean {
  const crowds = new Set<string>();
  for (const union of new Set(types.map((each) => each.union))) {
    const named = types.filter((each) => each.union === union && each.tags !== undefined);
    const occurrences = named.reduce((sum, { count }) => sum + count, 0);
    const shapes = new Set(
      named.map(({ profile }) => JSON.stringify([...(profile.object?.fields.keys() ?? [])].sort())),
    );
    const areWords = occurrences >= 2 * named.length || 4 * shapes.size >= named.length;
    if (named.length >= MAXIMUM_NAMES && !areWords) crowds.add(union);
  }
  return ({ union }) => crowds.has(union);
}
