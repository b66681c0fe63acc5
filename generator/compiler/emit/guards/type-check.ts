import { jsonKinds, type JsonKind } from '../../model/json-kinds.js';
import type {
  AlternativesType,
  Condition,
  Field,
  ListType,
  ObjectDefinition,
  ObjectType,
  Scalar,
  Type,
} from '../../model/model.js';
import { presenceBeside } from '../../model/presence-beside.js';
import { code, identifier, literal, type Code } from '../code/code.js';
import { allOf, anyOf, check } from './check.js';
import { isInherited } from '../shared/inherited-names.js';
import { excludesArrays } from './excludes-arrays.js';
import { readProperty } from './read-property.js';
import { integerCheck, numberCheck, stringCheck } from './scalar-checks.js';
import type { GuardContext } from './local-declarations.js';

/** A TypeScript expression that is true exactly if the value at `access` has the type. */
export function typeCheck(context: GuardContext, type: Type, access: Code): Code {
  switch (type.kind) {
    case 'string':
      return stringCheck(type, access);
    case 'json':
      return code`typeof ${access} === 'string'`;
    case 'boolean':
      return code`typeof ${access} === 'boolean'`;
    case 'null':
      return code`${access} === null`;
    case 'integer':
      return integerCheck(type, access);
    case 'number':
      return numberCheck(type, access);
    case 'const':
      return constantCheck(context, type.values, access);
    case 'any':
      return code`${access} !== undefined`;
    case 'anyObject':
      return code`${check('objectType')}(${access}) && !Array.isArray(${access})`;
    case 'object':
      return objectCheck(context, type, access);
    case 'list':
      return listCheck(context, type, access);
    case 'map':
      return code`${check('mapOf')}(${access}, ${partCheck(context, type.value)})`;
    case 'reference':
      return referenceCheck(context, type.name, access);
    case 'alternatives':
      return alternativesCheck(context, type, access);
  }
}

/** In parentheses if there are several, as it is one of many conditions. */
function constantCheck({ local }: GuardContext, values: readonly Scalar[], access: Code): Code {
  const checks = local.isOneOf(values, access);
  return values.length === 1 ? checks : code`(${checks})`;
}

/** The fields of an object, and no others if it is closed. */
export function objectCheck(
  context: GuardContext,
  { fields, closed }: ObjectDefinition | ObjectType,
  access: Code,
): Code {
  // TypeScript refuses to compare a field that is narrowed already with a value that it cannot have.
  const possible = fields.map((field) => ({
    ...field,
    presence: presenceBeside(context.model, field, fields),
  }));
  return allOf([
    code`${check('objectType')}(${access})`,
    ...(excludesArrays(fields) ? [] : [code`!Array.isArray(${access})`]),
    ...fieldsChecks(context, possible, access),
    // Last, as it takes the longest.
    ...(closed ? [context.local.hasOnly(fields, access)] : []),
  ]);
}

/** More in one expression are too many for compilers and printers. */
const MAXIMUM_FIELDS = 64;

/** The checks of all fields; those of a large object in functions of their own. */
function fieldsChecks(context: GuardContext, fields: readonly Field[], object: Code): readonly Code[] {
  const checksIn = (chosen: readonly Field[], access: Code): readonly Code[] =>
    chosen.flatMap((field) => fieldChecks(context, field, access));
  if (fields.length <= MAXIMUM_FIELDS) return checksIn(fields, object);
  const groups = Array.from({ length: Math.ceil(fields.length / MAXIMUM_FIELDS) }, (_, index) =>
    fields.slice(index * MAXIMUM_FIELDS, (index + 1) * MAXIMUM_FIELDS),
  );
  return groups.map((group) => {
    const checks = allOf(checksIn(group, code`object`));
    return code`${context.local.predicate('object', code`Record<string, unknown>`, checks)}(${object})`;
  });
}

/** A field of an object, under one of its names. */
interface FieldAccess {
  readonly object: Code;
  readonly name: string;
}

function fieldChecks(context: GuardContext, field: Field, object: Code): readonly Code[] {
  if (field.aliases.length > 0) return aliasedFieldChecks(context, field, object);
  const { name, type, presence } = field;
  const value = readProperty(object, name);
  switch (presence.kind) {
    case 'required':
      return [valueCheck(context, type, { object, name })];
    case 'optional':
    case 'expected':
      return [optionalCheck(context, type, { object, name })];
    case 'conditional':
      return [
        code`(${value} === undefined ? !(${conditionCheck(context, presence.conditions, object)}) : ${valueCheck(context, type, { object, name })})`,
      ];
  }
}

/** Each spelling that is present has the type, and a required field has at least one. */
function aliasedFieldChecks(context: GuardContext, field: Field, object: Code): readonly Code[] {
  const names = [field.name, ...field.aliases];
  const someIsThere = anyOf(names.map((name) => code`${readProperty(object, name)} !== undefined`));
  const checks = names.map((name) => optionalCheck(context, field.type, { object, name }));
  const { presence } = field;
  switch (presence.kind) {
    case 'required':
      return [code`(${someIsThere})`, ...checks];
    case 'optional':
    case 'expected':
      return checks;
    case 'conditional':
      return [
        code`(!(${conditionCheck(context, presence.conditions, object)}) || ${someIsThere})`,
        ...checks,
      ];
  }
}

function optionalCheck(context: GuardContext, type: Type, property: FieldAccess): Code {
  const value = readProperty(property.object, property.name);
  return code`(${value} === undefined || (${valueCheck(context, type, property)}))`;
}

/** TypeScript cannot narrow a field that is read by a call: it is passed to a function as a value. */
function valueCheck(context: GuardContext, type: Type, { object, name }: FieldAccess): Code {
  const value = readProperty(object, name);
  if (!isInherited(name)) return typeCheck(context, type, value);
  return code`${predicateOf(context, type, 'field')}(${value})`;
}

function conditionCheck({ local }: GuardContext, conditions: readonly Condition[], object: Code): Code {
  const checks = conditions.map(
    ({ field, values }) => code`(${local.isOneOf(values, readProperty(object, field))})`,
  );
  return allOf(checks);
}

/** One look at the value says whether it can be the list or the object; scalars are told apart by their own checks. */
function alternativesCheck(context: GuardContext, { types }: AlternativesType, access: Code): Code {
  const isOf = (kind: JsonKind, type: Type): boolean =>
    type.kind !== 'any' && jsonKinds(context.model, type).includes(kind);
  const checkOf = (chosen: readonly Type[]): readonly Code[] =>
    chosen.map((each) => code`(${typeCheck(context, each, access)})`);
  const lists = types.filter((each) => isOf('list', each));
  const objects = types.filter((each) => isOf('object', each));
  if (lists.length === 0 || objects.length === 0) return code`(${anyOf(checkOf(types))})`;
  const others = types.filter((each) => !lists.includes(each) && !objects.includes(each));
  const structure = code`(Array.isArray(${access}) ? ${anyOf(checkOf(lists))} : ${anyOf(checkOf(objects))})`;
  return code`(${anyOf([...checkOf(others), structure])})`;
}

function listCheck(context: GuardContext, { element, minItems, maxItems }: ListType, access: Code): Code {
  const bounds = code`${literal(minItems ?? 0)}, ${literal(maxItems ?? Infinity)}`;
  return code`${check('listOf')}(${access}, ${partCheck(context, element)}, ${bounds})`;
}

/** The check of each item of a list, or of each value of a map, as a function. */
function partCheck(context: GuardContext, type: Type): Code {
  if (type.kind === 'any') return code`${check('anything')}`;
  const definition = type.kind === 'reference' ? context.model.definitions.get(type.name) : undefined;
  return definition === undefined || definition.kind === 'enum'
    ? predicateOf(context, type, 'item')
    : context.local.checkOf(definition.name);
}

function predicateOf(context: GuardContext, type: Type, parameter: string): Code {
  return context.local.predicate(parameter, code`unknown`, typeCheck(context, type, identifier(parameter)));
}

/** The check of an open enum is inlined; that of a closed one never throws, so it is the guard itself. */
function referenceCheck(context: GuardContext, name: string, access: Code): Code {
  const definition = context.model.definitions.get(name);
  if (definition?.kind !== 'enum') return code`${context.local.checkOf(name)}(${access})`;
  if (definition.open) return typeCheck(context, definition.valueType, access);
  return code`${context.names.of('guard', name)}(${access})`;
}
