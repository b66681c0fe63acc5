import type { JsonValue } from '../../../generator/compiler/model/json-value.js';

/** A value that its type accepts. */
export interface Sample {
  readonly label: string;
  readonly value: JsonValue;
  /** Holds a field that the spec does not name, which TypeScript refuses in a literal. */
  readonly hasUnknownField?: boolean;
}

/** A value with one fault. */
export interface Mutant {
  readonly label: string;
  readonly value: JsonValue;
  /** Where the fault is: the value that is wrong, or the field that is missing. */
  readonly path: Path;
  /** Whether TypeScript has words for what is broken. */
  readonly typed: boolean;
}

export type Path = readonly (string | number)[];

/** Puts a mutant of a part into the whole. */
export function placedAt(step: string | number, mutant: Mutant, whole: JsonValue): Mutant {
  return {
    ...mutant,
    label: `${step}: ${mutant.label}`,
    path: [step, ...mutant.path],
    value: whole,
  };
}

/** The first of those with the same value and, for mutants, the same place. */
export function unique<Item extends Sample | Mutant>(items: readonly Item[]): readonly Item[] {
  const firsts = new Map<string, Item>();
  for (const item of items) {
    const key = JSON.stringify([item.value, 'path' in item ? item.path : null]);
    if (!firsts.has(key)) firsts.set(key, item);
  }
  return [...firsts.values()];
}
