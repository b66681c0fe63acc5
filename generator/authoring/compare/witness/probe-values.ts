import { seededValue } from '../../../runtime/seeded-value.js';
import type {
  IntegerType,
  ListType,
  Model,
  NumberType,
  StringType,
  Type,
} from '../../../compiler/model/model.js';
import { typeShape } from '../../../compiler/model/shape-of.js';

/** How many values of a type are tried that are any. */
const SEEDS = 6;

/** Values at the edges of a type, and some others of it. A few may not be of it at all: each is tried before it is used. */
export function probeValues(model: Model, type: Type): readonly unknown[] {
  return [...edgesOf(model, type), ...seededValues(model, type, SEEDS)];
}

/** Values of a type that follow from a seed; fewer where hardly any can be found. */
export function seededValues(model: Model, type: Type, count: number): readonly unknown[] {
  return Array.from({ length: count }, (_, seed) => seed).flatMap((seed) => {
    try {
      return [seededValue(typeShape(model, type), seed)];
    } catch (error) {
      if (error instanceof RangeError) return [];
      throw error;
    }
  });
}

function edgesOf(model: Model, type: Type): readonly unknown[] {
  switch (type.kind) {
    case 'string':
      return stringEdges(type);
    case 'json':
      return ['', '{}'];
    case 'integer':
    case 'number':
      return numberEdges(type);
    case 'boolean':
      return [true, false];
    case 'null':
      return [null];
    case 'const':
      return type.values;
    case 'any':
      return ['', 0, false, null, {}, []];
    case 'anyObject':
    case 'map':
      return [{}];
    case 'list':
      return listEdges(model, type);
    case 'alternatives':
      return type.types.flatMap((each) => edgesOf(model, each));
    case 'reference': {
      const definition = model.definitions.get(type.name);
      if (definition?.kind !== 'enum') return [];
      const values = definition.values.map(({ value }) => value);
      return definition.open ? [...values, ...edgesOf(model, definition.valueType)] : values;
    }
    case 'object':
      return [];
  }
}

/** Longer texts would say no more, and a limit can be anything. */
const LONGEST = 5_000;

function stringEdges({ minLength, maxLength, minBytes, maxBytes }: StringType): readonly string[] {
  const lengths = [minLength, maxLength, minBytes, maxBytes].filter((bound) => bound !== undefined);
  const counts = [...new Set([0, 1, 10, 100, ...lengths, ...(lengths.length === 0 ? [LONGEST] : [])])];
  return counts
    .filter((count) => count <= LONGEST)
    .flatMap((count) => ['a'.repeat(count), '好'.repeat(count)]);
}

function numberEdges({ kind, minimum, maximum }: IntegerType | NumberType): readonly number[] {
  const bounds = [minimum, maximum].filter((bound) => bound !== undefined);
  return [...new Set([...bounds, 0, 1, -1, ...(kind === 'number' ? [0.5, 1e300, -1e300] : [])])];
}

function listEdges(model: Model, { element, minItems = 0, maxItems }: ListType): readonly unknown[] {
  const [item] = probeItems(model, element);
  const counts = [...new Set([minItems, 1, 2, 4, 8, maxItems ?? minItems + 20])].filter(
    (count) => count <= LONGEST,
  );
  return item === undefined ? [[]] : counts.map((count) => Array.from({ length: count }, () => item));
}

/** A page's items can be anything. */
function probeItems(model: Model, element: Type): readonly unknown[] {
  return element.kind === 'any' ? [{}] : seededValues(model, element, 1);
}
