import type { JsonValue } from '../../../generator/compiler/model/json-value.js';

/** A value that its type accepts. */
export interface Sample {
  readonly label: string;
  readonly value: JsonValue;
  /** Contains a field that the spec does not declare, which TypeScript refuses in a literal. */
  readonly hasUnknownField?: boolean;
}

/** A value with one fault. */
export interface Mutant {
  readonly label: string;
  readonly value: JsonValue;
  /** The place of the fault: the wrong value, or the missing field. */
  readonly path: Path;
  /** Whether TypeScript can express the broken rule. */
  readonly typed: boolean;
}

export type Path = readonly (string | number)[];

/** Inserts a mutant of a part into the whole. */
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
