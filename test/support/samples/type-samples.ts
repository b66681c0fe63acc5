import type { JsonValue } from '../../../generator/compiler/model/json-value.js';
import type { EnumDefinition, ListType, MapType, Type } from '../../../generator/compiler/model/model.js';
import { definitionNamed, enter, isTooDeep, type Context } from './context.js';
import { minimalOf, withoutFields } from './minimal-value.js';
import { integerValues, numberValues } from './number-values.js';
import { objectSamples } from './object-samples.js';
import type { Sample } from './sample.js';
import { stringValues } from './string-values.js';
import { awkwardKeys } from './awkward-keys.js';
import { unknownEnumValues } from './unknown-enum-values.js';

export function typeSamples(context: Context, type: Type): readonly Sample[] {
  switch (type.kind) {
    case 'string':
      return plain(stringValues(type).valid);
    case 'json':
      return plain(['', '{}', 'not JSON']);
    case 'null':
      return plain([null]);
    case 'boolean':
      return plain([false, true]);
    case 'integer':
      return plain(integerValues(type).valid);
    case 'number':
      return plain(numberValues(type).valid);
    case 'const':
      return plain(type.values);
    case 'any':
      return plain([null, true, 1.5, '', [], [null], {}]);
    case 'anyObject':
      return plain([{}, { any: [{}] }]);
    case 'object':
      return objectSamples(context, type);
    case 'list':
      return listSamples(context, type);
    case 'map':
      return mapSamples(context, type);
    case 'alternatives':
      return type.types.flatMap((each) => typeSamples(context, each));
    case 'reference':
      return definitionSamples(context, type.name);
  }
}

export function definitionSamples(context: Context, name: string): readonly Sample[] {
  const definition = definitionNamed(context, name);
  const inside = enter(context, name);
  if (isTooDeep(inside, name)) return plain([minimalOf(context, name)]);
  switch (definition.kind) {
    case 'object':
      return objectSamples(inside, definition);
    case 'enum':
      return enumSamples(definition);
    case 'union':
      return definition.members.flatMap((member) => definitionSamples(inside, member.name));
  }
}

function enumSamples(definition: EnumDefinition): readonly Sample[] {
  const known = definition.values.map(({ value }) => value);
  return plain(definition.open ? [...known, ...unknownEnumValues(definition)] : known);
}

/** Empty and full, and each sample of an item in a list of its own. */
function listSamples(context: Context, { element, minItems = 0, maxItems }: ListType): readonly Sample[] {
  const items = typeSamples(context, element);
  const first = items[0];
  if (first === undefined) return minItems === 0 ? plain([[]]) : [];
  const ofLength = (length: number): JsonValue => Array.from({ length }, () => first.value);
  const lengths = [minItems, minItems + 1, minItems + 3, maxItems ?? 5].filter(
    (length) => length <= (maxItems ?? 5),
  );
  const length = Math.max(1, minItems);
  const varied = maxItems === 0 ? [] : items;
  return [
    ...plain(lengths.map(ofLength)),
    ...varied.map((item) => ({
      ...item,
      label: `[${item.label}]`,
      value: Array.from({ length }, () => item.value),
    })),
  ];
}

/** No keys, keys that hurt, and each sample of a value under a key of its own. */
function mapSamples(context: Context, { value: type }: MapType): readonly Sample[] {
  const values = typeSamples(context, type);
  const [first] = values;
  if (first === undefined) return plain([{}]);
  const whole = Object.fromEntries(awkwardKeys.map((key) => [key, first.value]));
  return [
    ...plain([{}, whole, withoutFields(whole, ['__proto__', 'constructor', 'toString'])]),
    ...values.map((each) => ({ ...each, label: `{${each.label}}`, value: { key: each.value } })),
  ];
}

function plain(values: readonly (JsonValue | undefined)[]): readonly Sample[] {
  return values.flatMap((value) => (value === undefined ? [] : [{ label: shortened(value), value }]));
}

function shortened(value: JsonValue): string {
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}… (${text.length})` : text;
}
