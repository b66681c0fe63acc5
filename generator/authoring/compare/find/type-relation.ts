import type { Definition, Field, Model, Type } from '../../../compiler/model/model.js';
import { isNarrowerType } from '../../../compiler/model/narrowing.js';
import type { Comparison, Renames } from '../comparison.js';

/**
 * Which of two types takes more. Names that both versions have stand for the same: how that has changed is told of the
 * definition.
 */
export function typeRelation(
  { old, now, renames }: Comparison,
  before: Type,
  after: Type,
): 'same' | 'narrower' | 'wider' | 'other' {
  const definitions = new Map<string, Definition>([...old.model.definitions, ...now.model.definitions]);
  const both: Model = { definitions, calls: [] };
  const one = resolved(before, { model: old.model, renames });
  const other = resolved(after, { model: now.model, renames: new Map() });
  const isNarrower = isNarrowerType(both, other, one);
  const isWider = isNarrowerType(both, one, other);
  if (isNarrower && isWider) return 'same';
  if (isNarrower) return 'narrower';
  return isWider ? 'wider' : 'other';
}

interface Version {
  readonly model: Model;
  readonly renames: Renames;
}

/** A type with the new names of what it names, and the values of enums in the place of theirs. */
function resolved(type: Type, version: Version): Type {
  const inside = (each: Type): Type => resolved(each, version);
  switch (type.kind) {
    case 'reference': {
      const definition = version.model.definitions.get(type.name);
      if (definition?.kind !== 'enum') return { ...type, name: version.renames.get(type.name) ?? type.name };
      const { open, values, valueType } = definition;
      return open ? valueType : { kind: 'const', values: values.map(({ value }) => value) };
    }
    case 'json':
      // What is in the text is judged only where somebody parses it.
      return { kind: 'string' };
    case 'list':
      return { ...type, element: inside(type.element) };
    case 'map':
      return { ...type, value: inside(type.value) };
    case 'alternatives':
      return { ...type, types: type.types.map(inside) };
    case 'object':
      return { ...type, fields: type.fields.map((field): Field => ({ ...field, type: inside(field.type) })) };
    case 'string':
    case 'boolean':
    case 'null':
    case 'integer':
    case 'number':
    case 'const':
    case 'any':
    case 'anyObject':
      return type;
  }
}
