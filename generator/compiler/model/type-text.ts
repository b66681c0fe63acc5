import type { IntegerType, ListType, NumberType, StringType, Type } from './model.js';
import { scalarTypes } from './scalar-types.js';

/** A type in the words of the spec, e.g. `string maxBytes 64` or `MenuItem[] | string`. */
export function typeText(type: Type): string {
  switch (type.kind) {
    case 'string':
      return withLimits('string', type);
    case 'integer':
      return integerText(type);
    case 'number':
      return withLimits('double', type);
    case 'boolean':
    case 'null':
    case 'any':
    case 'object':
      return type.kind;
    case 'anyObject':
      return 'object';
    case 'const':
      return type.values.map((value) => JSON.stringify(value)).join(' | ');
    case 'list':
      return listText(type);
    case 'map':
      return `map ${grouped(typeText(type.value))}`;
    case 'reference':
      return type.name;
    case 'alternatives':
      return type.types.map(alternativeText).join(' | ');
    case 'json':
      return `json ${type.name}`;
  }
}

/** A map is told apart from what follows it. */
function alternativeText(type: Type): string {
  return type.kind === 'map' ? grouped(typeText(type)) : typeText(type);
}

function listText(type: ListType): string {
  const { element, each, minItems, maxItems } = type;
  return withLimits(`${grouped(each ?? typeText(element))}[]`, { minItems, maxItems });
}

/** In brackets if it has several words. */
function grouped(text: string): string {
  return text.includes(' ') ? `(${text})` : text;
}

/** Narrow ones first, of the same width that without a sign. */
const integerNames = ['uint32', 'int32', 'uint64', 'int64'] as const;

/**
 * The built-in type that has its bounds, or else one of them, or else both within its own, and the other bounds; the
 * model has no names of types.
 */
function integerText({ minimum, maximum }: IntegerType): string {
  const bounds = integerNames.map((name) => ({ name, ...scalarTypes[name] }));
  const near =
    bounds.find((each) => each.minimum === minimum && each.maximum === maximum) ??
    bounds.find((each) => each.maximum === maximum) ??
    bounds.find((each) => each.minimum === minimum) ??
    bounds.find((each) => each.minimum <= minimum && each.maximum >= maximum);
  return withLimits(near?.name ?? 'int64', {
    ...(near?.minimum !== minimum && { minimum }),
    ...(near?.maximum !== maximum && { maximum }),
  });
}

/** Every limit of a type, by the key that sets it. */
function withLimits(
  name: string,
  limits: Partial<
    Pick<StringType, 'minLength' | 'maxLength' | 'minBytes' | 'maxBytes' | 'pattern'> &
      Pick<NumberType, 'minimum' | 'maximum'>
  > & { readonly minItems?: number | undefined; readonly maxItems?: number | undefined },
): string {
  let text = name;
  for (const key of limitKeys) if (limits[key] !== undefined) text += ` ${key} ${limits[key]}`;
  return text;
}

const limitKeys = [
  ...(['minimum', 'maximum', 'minLength', 'maxLength', 'minBytes', 'maxBytes', 'pattern'] as const),
  ...(['minItems', 'maxItems'] as const),
];
