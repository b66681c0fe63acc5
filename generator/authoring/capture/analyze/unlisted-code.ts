import type { EnumDefinition, Model, Type } from '../../../compiler/model/model.js';

/** The enum that accepts a value without listing it. A code that another alternative accepts anyway is not reported. */
export function unlistedIn(model: Model, type: Type, value: string | number): EnumDefinition | undefined {
  if (type.kind !== 'reference' && type.kind !== 'alternatives') return undefined;
  const types = type.kind === 'alternatives' ? type.types : [type];
  const enums = types.flatMap((each) => enumNamed(model, each) ?? []);
  const isKnown =
    types.some((each) => isScalarOf(each, value)) || enums.some((each) => isListed(each, value));
  return isKnown ? undefined : enums.find((each) => isUnlisted(each, value));
}

function enumNamed(model: Model, type: Type): EnumDefinition | undefined {
  const definition = type.kind === 'reference' ? model.definitions.get(type.name) : undefined;
  return definition?.kind === 'enum' ? definition : undefined;
}

function isUnlisted(definition: EnumDefinition, value: string | number): boolean {
  const { open, valueType } = definition;
  const isOfType =
    valueType.kind === 'string'
      ? typeof value === 'string'
      : Number.isSafeInteger(value) &&
        Number(value) >= valueType.minimum &&
        Number(value) <= valueType.maximum;
  return open && isOfType && !isListed(definition, value);
}

function isListed({ values }: EnumDefinition, value: unknown): boolean {
  return values.some((each) => each.value === value);
}

function isScalarOf({ kind }: Type, value: string | number): boolean {
  return kind === typeof value || (kind === 'integer' && typeof value === 'number');
}
