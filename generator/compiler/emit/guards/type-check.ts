import type { Field, ListType, Model, NumberType, Scalar, StringType, Type } from '../../model/model.js';
import { regularExpression } from '../shared/regular-expression.js';
import { readProperty } from './read-property.js';

/** A TypeScript expression that is true exactly when the value at `access` is of the type. */
export function typeCheck(model: Model, type: Type, access: string): string {
  switch (type.kind) {
    case 'string':
      return [`typeof ${access} === 'string'`, ...stringLimits(type, access)].join(' && ');
    case 'json':
      return `typeof ${access} === 'string'`;
    case 'boolean':
      return `typeof ${access} === 'boolean'`;
    case 'integer':
      return `integerBetween(${access}, ${type.minimum}, ${type.maximum})`;
    case 'number':
      return numberCheck(type, access);
    case 'const':
      return `${access} === ${JSON.stringify(type.value)}`;
    case 'any':
      return `${access} !== undefined`;
    case 'anyObject':
      return `objectType(${access}) && !Array.isArray(${access})`;
    case 'object':
      return objectCheck(model, type.fields, access);
    case 'list':
      return listCheck(model, type, access);
    case 'reference':
      return referenceCheck(model, type.name, access);
    case 'alternatives':
      return `(${type.types.map((each) => `(${typeCheck(model, each, access)})`).join(' || ')})`;
  }
}

/** An array can pass for an object only where nothing is asked for that arrays lack; its methods are of no type that a field has. */
export function objectCheck(model: Model, fields: readonly Field[], access: string): string {
  const excludesArrays = fields.some(
    ({ name, presence, aliases, type }) =>
      presence.kind === 'required' &&
      aliases.length === 0 &&
      name !== 'length' &&
      type.kind !== 'any' &&
      type.kind !== 'alternatives',
  );
  const checks = fields.flatMap((field) => fieldChecks(model, field, access));
  return [`objectType(${access})`, ...(excludesArrays ? [] : [`!Array.isArray(${access})`]), ...checks].join(
    ' && ',
  );
}

function fieldChecks(model: Model, field: Field, object: string): readonly string[] {
  const names = [field.name, ...field.aliases];
  const [name, ...aliases] = names.map((each) => readProperty(object, each));
  if (name === undefined) return [];
  if (aliases.length > 0) return aliasedFieldChecks(model, field, object);
  switch (field.presence.kind) {
    case 'required':
      return [valueCheck(model, field.type, name)];
    case 'optional':
      return [optionalCheck(model, field.type, name)];
    case 'conditional':
      return [
        `(${name} === undefined ? !(${conditionCheck(field, object)}) : ${valueCheck(model, field.type, name)})`,
      ];
  }
}

/** Each spelling that is there has the type, and where the field is required at least one is there. */
function aliasedFieldChecks(model: Model, field: Field, object: string): readonly string[] {
  const names = [field.name, ...field.aliases].map((each) => readProperty(object, each));
  const someIsThere = names.map((name) => `${name} !== undefined`).join(' || ');
  const checks = names.map((name) => optionalCheck(model, field.type, name));
  switch (field.presence.kind) {
    case 'required':
      return [`(${someIsThere})`, ...checks];
    case 'optional':
      return checks;
    case 'conditional':
      return [`(!(${conditionCheck(field, object)}) || ${someIsThere})`, ...checks];
  }
}

function optionalCheck(model: Model, type: Type, access: string): string {
  return `(${access} === undefined || (${valueCheck(model, type, access)}))`;
}

/** A field behind a call cannot be narrowed by TypeScript: it is handed to a function as a value. */
function valueCheck(model: Model, type: Type, access: string): string {
  if (!access.startsWith('own(')) return typeCheck(model, type, access);
  return `((field: unknown) => ${typeCheck(model, type, 'field')})(${access})`;
}

function conditionCheck({ presence }: Field, object: string): string {
  if (presence.kind !== 'conditional') return 'true';
  const conditions = presence.conditions.map(({ field, values }) => {
    const access = readProperty(object, field);
    return `(${values.map((value: Scalar) => `${access} === ${JSON.stringify(value)}`).join(' || ')})`;
  });
  return conditions.join(' && ');
}

function stringLimits(
  { minLength, maxLength, minBytes, maxBytes, pattern }: StringType,
  access: string,
): string[] {
  const limits: string[] = [];
  if (minLength !== undefined || maxLength !== undefined) {
    limits.push(`lengthBetween(${access}, ${minLength ?? 0}, ${maxLength ?? 'Infinity'})`);
  }
  if (minBytes !== undefined || maxBytes !== undefined) {
    limits.push(`bytesBetween(${access}, ${minBytes ?? 0}, ${maxBytes ?? 'Infinity'})`);
  }
  if (pattern !== undefined) limits.push(`${regularExpression(new RegExp(pattern, 'u'))}.test(${access})`);
  return limits;
}

function numberCheck({ minimum, maximum }: NumberType, access: string): string {
  if (minimum === undefined && maximum === undefined) return `Number.isFinite(${access})`;
  return `numberBetween(${access}, ${minimum ?? '-Infinity'}, ${maximum ?? 'Infinity'})`;
}

function listCheck(model: Model, { element, minItems, maxItems }: ListType, access: string): string {
  const isItem = element.kind === 'any' ? '() => true' : `(item) => ${typeCheck(model, element, 'item')}`;
  return `listOf(${access}, ${isItem}, ${minItems ?? 0}, ${maxItems ?? 'Infinity'})`;
}

/** An open enum is read where it stands; everything else has a guard of its own. */
function referenceCheck(model: Model, name: string, access: string): string {
  const definition = model.definitions.get(name);
  if (definition?.kind === 'enum' && definition.open) return typeCheck(model, definition.valueType, access);
  return `is${name}(${access})`;
}
