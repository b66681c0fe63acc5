import type { JsonValue } from '../../../generator/compiler/model/json-value.js';
import type {
  AlternativesType,
  ConstType,
  EnumDefinition,
  ListType,
  MapType,
  Scalar,
  Type,
} from '../../../generator/compiler/model/model.js';
import { awkwardKeys } from './awkward-keys.js';
import { definitionNamed, enter, isTooDeep, type Context } from './context.js';
import { minimalValue } from './minimal-value.js';
import { integerValues, numberValues } from './number-values.js';
import { objectMutants } from './object-mutants.js';
import { placedAt, type Mutant } from './sample.js';
import { stringValues } from './string-values.js';
import { typeSamples } from './type-samples.js';
import { unionMutants } from './union-mutants.js';
import { unknownEnumValues } from './unknown-enum-values.js';
import { kindOf, wrongKinds } from './wrong-kinds.js';

export function typeMutants(context: Context, type: Type): readonly Mutant[] {
  switch (type.kind) {
    case 'string':
      return [...wrongKinds(['string']), ...beyondLimits(stringValues(type).invalid)];
    case 'json':
      return wrongKinds(['string']);
    case 'null':
      return wrongKinds(['null']);
    case 'boolean':
      return wrongKinds(['boolean']);
    case 'integer':
      return [...wrongKinds(['number']), ...beyondLimits(integerValues(type).invalid)];
    case 'number':
      return [...wrongKinds(['number']), ...beyondLimits(numberValues(type).invalid)];
    case 'const':
      return constMutants(type);
    case 'any':
      return [];
    case 'anyObject':
      return wrongKinds(['object']);
    case 'object':
      return objectMutants(context, type);
    case 'list':
      return listMutants(context, type);
    case 'map':
      return mapMutants(context, type);
    case 'alternatives':
      return alternativesMutants(context, type);
    case 'reference':
      return definitionMutants(context, type.name);
  }
}

export function definitionMutants(context: Context, name: string): readonly Mutant[] {
  const definition = definitionNamed(context, name);
  const inside = enter(context, name);
  if (isTooDeep(inside, name)) return definition.kind === 'enum' ? [] : wrongKinds(['object']);
  switch (definition.kind) {
    case 'object':
      return objectMutants(inside, definition);
    case 'enum':
      return enumMutants(definition);
    case 'union':
      return unionMutants(inside, definition);
  }
}

function constMutants({ values }: ConstType): readonly Mutant[] {
  const others = values.flatMap((value): readonly Scalar[] => {
    if (typeof value === 'string') return misspelt(value);
    return typeof value === 'number' ? [value + 1, -value - 1] : [!value];
  });
  const wrong = [...new Set(others)].filter((other) => !values.includes(other));
  return [...wrongKinds(values.map(kindOf)), ...wrong.map((other) => wrongValue(other))];
}

/** As people misspell words: one letter more or less, other capitals, blanks, no underscores. */
function misspelt(word: string): readonly string[] {
  const near = [`${word}s`, word.slice(0, -1), word.toUpperCase(), ` ${word}`, word.replaceAll('_', ''), ''];
  return [...new Set(near)].filter((each) => each !== word);
}

function enumMutants(definition: EnumDefinition): readonly Mutant[] {
  const { valueType, open } = definition;
  const kind = valueType.kind === 'string' ? 'string' : 'number';
  const beyond = valueType.kind === 'integer' ? beyondLimits(integerValues(valueType).invalid) : [];
  if (open) return [...wrongKinds([kind]), ...beyond];
  return [...wrongKinds([kind]), ...beyond, ...unknownEnumValues(definition).map(wrongValue)];
}

function listMutants(context: Context, { element, minItems = 0, maxItems }: ListType): readonly Mutant[] {
  const item = minimalValue(context, element) ?? null;
  const ofLength = (length: number): JsonValue => Array.from({ length }, () => item);
  const lengths = [
    ...(minItems > 0 ? [minItems - 1] : []),
    ...(maxItems === undefined ? [] : [maxItems + 1]),
  ];
  const index = Math.max(0, minItems - 1, Math.min(1, (maxItems ?? 2) - 1));
  const items = maxItems === 0 ? [] : typeMutants(context, element);
  return [
    ...wrongKinds(['array']),
    ...lengths.map((length) => ({
      label: `${length} items`,
      value: ofLength(length),
      path: [],
      typed: false,
    })),
    ...items.map((mutant) =>
      placedAt(index, mutant, [...Array.from({ length: index }, () => item), mutant.value]),
    ),
  ];
}

/** Each mutant of a value, under a key like any other and, in turns, under one that hurts. */
function mapMutants(context: Context, { value: type }: MapType): readonly Mutant[] {
  const mutants = typeMutants(context, type);
  const fit = minimalValue(context, type);
  const inMap = mutants.map((mutant, index) => {
    const key = awkwardKeys[index % awkwardKeys.length] ?? '';
    const others = fit === undefined ? [] : [['before', fit] as const];
    return placedAt(key, mutant, Object.fromEntries([...others, [key, mutant.value]]));
  });
  return [...wrongKinds(['object']), ...inMap];
}

/** A value of a JSON type that no alternative has, or one that its only possible alternative refuses. */
function alternativesMutants(context: Context, { types }: AlternativesType): readonly Mutant[] {
  const kinds = types.map((type) => new Set(typeSamples(context, type).map(({ value }) => kindOf(value))));
  const ofOne = types.flatMap((type, index) =>
    typeMutants(context, type).filter(({ value }) => {
      const takers = kinds.flatMap((each, other) => (each.has(kindOf(value)) ? [other] : []));
      return takers.length === 1 && takers[0] === index;
    }),
  );
  return [...wrongKinds(kinds.flatMap((each) => [...each])), ...ofOne];
}

function beyondLimits(values: readonly JsonValue[]): readonly Mutant[] {
  return values.map((value) => ({
    label: `${JSON.stringify(value).slice(0, 40)} beyond a limit`,
    value,
    path: [],
    typed: false,
  }));
}

function wrongValue(value: JsonValue): Mutant {
  return { label: `the unknown value ${JSON.stringify(value)}`, value, path: [], typed: true };
}
