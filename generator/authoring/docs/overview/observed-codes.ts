import { firstLine } from '../../../compiler/model/first-line.js';
import type { EnumDefinition, Model, UnionDefinition } from '../../../compiler/model/model.js';
import { commonFields } from '../../explain/common-fields.js';

export interface ObservedCodes {
  /** The field of all types of the union whose values are codes. */
  readonly field: string;
  /** What the codes mean that the examples of a type have there. */
  readonly textOf: (type: string) => string;
}

/**
 * Of a union whose types have a field of codes in common, such as who has sent it: which of them the examples of each
 * type have. The spec does not say which there can be.
 */
export function observedCodes(model: Model, union: UnionDefinition): ObservedCodes | undefined {
  for (const { name, type } of commonFields(model, union)) {
    const codes = type.kind === 'reference' ? model.definitions.get(type.name) : undefined;
    if (codes?.kind === 'enum')
      return { field: name, textOf: (member) => meanings(codes, valuesIn(model, member, name)) };
  }
  return undefined;
}

function meanings(codes: EnumDefinition, seen: ReadonlySet<unknown>): string {
  return codes.values
    .filter(({ value }) => seen.has(value))
    .map(({ doc }) => firstLine(doc))
    .join(' · ');
}

function valuesIn(model: Model, name: string, field: string): ReadonlySet<unknown> {
  const definition = model.definitions.get(name);
  if (definition?.kind === 'union')
    return new Set(definition.members.flatMap((member) => [...valuesIn(model, member.name, field)]));
  if (definition?.kind !== 'object') return new Set();
  return new Set(
    definition.examples.map((example) =>
      typeof example === 'object' && example !== null && !Array.isArray(example)
        ? (example as Readonly<Record<string, unknown>>)[field]
        : undefined,
    ),
  );
}
