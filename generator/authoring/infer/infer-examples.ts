import type { ObjectProfile } from '../capture/analyze/profile.js';
import { codesOf } from './infer-scalar.js';
import type { InferredPresence } from './infer-presence.js';
import type { YamlData, YamlMap } from '../draft/yaml-data.js';

/** A drafted field, as far as examples depend on it. */
export interface ExampleField {
  readonly name: string;
  readonly presence: InferredPresence;
  /** Values of the field that together show all of its type. */
  readonly examples: readonly [YamlData, ...YamlData[]];
}

/** Nobody would read more. */
const MAXIMUM_EXAMPLES = 64;

/**
 * As many examples of an object as are needed to show every code that other fields depend on, and every example of
 * every field.
 */
export function inferExamples(
  object: ObjectProfile,
  fields: readonly ExampleField[],
): readonly [YamlMap, ...YamlMap[]] {
  const codes = new Map(
    fields.flatMap(({ presence }) => decidingFields(presence)).map((name) => [name, codesIn(object, name)]),
  );
  const shown = new Map<string, number>();
  const isAllShown = (count: number): boolean =>
    [...codes.values()].every(({ length }) => length <= count) &&
    fields.every(({ name, examples }) => codes.has(name) || examples.length <= (shown.get(name) ?? 0));
  const exampleAt = (index: number): YamlMap => {
    const chosen = new Map([...codes].map(([name, values]) => [name, values[index % values.length] ?? 0]));
    const entries = fields.flatMap(({ name, presence, examples }): (readonly [string, YamlData])[] => {
      if (!holds(presence, chosen)) return [];
      const turn = shown.get(name) ?? 0;
      shown.set(name, turn + 1);
      return [[name, chosen.get(name) ?? examples[turn % examples.length] ?? examples[0]]];
    });
    return Object.fromEntries(entries);
  };
  const all: [YamlMap, ...YamlMap[]] = [exampleAt(0)];
  while (!isAllShown(all.length) && all.length < MAXIMUM_EXAMPLES) all.push(exampleAt(all.length));
  return all;
}

function codesIn(object: ObjectProfile, name: string): readonly number[] {
  const integers = object.fields.get(name)?.integers;
  return (integers && codesOf(name, integers)) ?? [];
}

function decidingFields(presence: InferredPresence): readonly string[] {
  return presence.kind === 'conditional' ? Object.keys(presence.when) : [];
}

function holds(presence: InferredPresence, chosen: ReadonlyMap<string, number>): boolean {
  if (presence.kind !== 'conditional') return true;
  return Object.entries(presence.when).every(([name, codes]) => codes.includes(chosen.get(name) ?? NaN));
}
