import { isObject } from './checks.js';
import { maxItems, minItems } from './limits.js';
import { seededRandom, type SeededRandom } from './seeded-random.js';
import { seededText } from './seeded-text.js';
import { shapeHeight } from './shape-height.js';
import type {
  AlternativesShape,
  Conditions,
  FieldShape,
  ListShape,
  NumberShape,
  ObjectShape,
  Scalar,
  Shape,
  UnionShape,
} from './shape.js';

/** From here on only what is required is made, and of that the smallest: types may contain themselves. */
const DEEP = 4;

const SAFE = Number.MAX_SAFE_INTEGER;

/** What is made, and how deep inside the value. */
interface Making {
  readonly chance: SeededRandom;
  readonly depth: number;
}

/** No value of the shape could be made. */
const NONE: unique symbol = Symbol('none');

/**
 * A value of the type with the shape: the same for the same seed on every platform, other ones for others. Optional
 * fields are there or not. Throws a `RangeError` if none is found, for example as a pattern and a length hardly meet.
 */
export function seededValue(shape: Shape, seed: number): unknown {
  const value = make(shape, { chance: seededRandom(seed), depth: 0 });
  if (value === NONE) throw new RangeError('No value found for this type');
  return value;
}

function make(shape: Shape, making: Making): unknown {
  if (typeof shape === 'function') return make(shape(), making);
  const { chance } = making;
  switch (shape[0]) {
    case 'any':
    case 'anyObject':
      return shape[0] === 'any' ? chance.pick(['', 0, false, null]) : {};
    case 'null':
      return null;
    case 'boolean':
      return chance.below(2) === 0;
    case 'string':
      return seededText(chance, shape[1]) ?? NONE;
    case 'integer':
    case 'number':
      return makeNumber(shape, chance);
    case 'constant':
      return chance.pick(shape.slice(1));
    case 'map':
      return makeMap(shape[1], making);
    case 'list':
      return makeList(shape, making);
    case 'union':
      return makeMember(shape, making);
    case 'alternatives':
      return makeAlternative(shape, making);
    case 'object':
      return makeObject(shape, making);
  }
}

function makeNumber([kind, minimum = -SAFE, maximum = SAFE]: NumberShape, chance: SeededRandom): number {
  const least = Math.max(minimum, -SAFE);
  const most = Math.min(maximum, SAFE);
  if (kind === 'integer') {
    // The span may be more than can be counted; what is near to 0 is more usual than that.
    const from = Math.max(least, Math.min(most, -1_000_000_000));
    const span = Math.min(most - from, 0xffff_fffe);
    return from + chance.below(span + 1);
  }
  const from = Math.max(least, Math.min(most, -1_000));
  const span = Math.min(most - from, 2_000);
  return Math.min(most, from + (chance.below(1_000_001) / 1_000_000) * span);
}

function makeMap(shape: Shape, making: Making): unknown {
  const map = new Map<string, unknown>();
  for (let count = making.depth < DEEP ? making.chance.below(3) : 0; count > 0; count -= 1) {
    const value = make(shape, inside(making));
    if (value !== NONE) map.set(`k${making.chance.below(1_000)}`, value);
  }
  return Object.fromEntries(map);
}

function makeList([, item, limits = []]: ListShape, making: Making): unknown {
  const bounds = (kind: unknown): readonly number[] =>
    limits.flatMap(([limit, bound]) => (limit === kind ? [bound] : []));
  const least = Math.max(0, ...bounds(minItems));
  const most = Math.min(making.depth < DEEP ? least + 2 : least, ...bounds(maxItems));
  const list: unknown[] = [];
  for (let count = least + making.chance.below(most - least + 1); count > 0; count -= 1) {
    const value = make(item, inside(making));
    if (value !== NONE) list.push(value);
  }
  return list.length < least ? NONE : list;
}

function makeMember([, tagPath, members]: UnionShape, making: Making): unknown {
  const ordered = inOrder(members(), making, ([, shape]) => shape);
  for (const [tag, shape] of ordered) {
    const value = make(shape, inside(making));
    if (value !== NONE) return withTag(value, tagPath, tag);
  }
  return NONE;
}

/** A constant of several values has any of them, and the tag has to be this one. */
function withTag(value: unknown, [key = '', ...rest]: readonly string[], tag: Scalar): unknown {
  if (!isObject(value)) return value;
  return { ...value, [key]: rest.length === 0 ? tag : withTag(value[key], rest, tag) };
}

function makeAlternative([, , shapes]: AlternativesShape, making: Making): unknown {
  for (const shape of inOrder(shapes, making, (each) => each)) {
    const value = make(shape, inside(making));
    if (value !== NONE) return value;
  }
  return NONE;
}

/** Those that have a value, beginning anywhere; deep inside, beginning with the smallest. */
function inOrder<Item>(
  items: readonly Item[],
  { chance, depth }: Making,
  shapeIn: (item: Item) => Shape,
): readonly Item[] {
  const heights = new Map(items.map((item) => [item, shapeHeight(shapeIn(item))]));
  const heightOf = (item: Item): number => heights.get(item) ?? Infinity;
  const possible = items.filter((item) => heightOf(item) < Infinity);
  if (depth >= DEEP) return possible.sort((one, other) => heightOf(one) - heightOf(other));
  const first = possible.length === 0 ? 0 : chance.below(possible.length);
  return [...possible.slice(first), ...possible.slice(0, first)];
}

/** First what depends on nothing: conditions ask for the values of other fields. */
function makeObject(shape: ObjectShape, making: Making): unknown {
  const made = new Map<string, unknown>();
  const fields = fieldsOf(shape);
  const isConditional = ([, , required]: FieldShape): boolean => typeof required === 'object';
  const ordered = [...fields.filter((field) => !isConditional(field)), ...fields.filter(isConditional)];
  for (const [name, field, required = true] of ordered) {
    const isRequired = typeof required === 'object' ? isMet(required, made) : required;
    if (!isRequired && (making.depth >= DEEP || making.chance.below(2) === 0)) continue;
    const value = make(field, inside(making));
    if (value !== NONE) made.set(name, value);
    else if (isRequired) return NONE;
  }
  return Object.fromEntries(made);
}

function isMet(conditions: Conditions, made: ReadonlyMap<string, unknown>): boolean {
  return conditions.every(([sibling, values]) => values.some((value) => value === made.get(sibling)));
}

/** A field that an object declares itself overrides that of its base. */
function fieldsOf([, own, base]: ObjectShape): readonly FieldShape[] {
  const inherited = base === undefined ? [] : fieldsOf(base());
  const names = new Set(own.map(([name]) => name));
  return [...inherited.filter(([name]) => !names.has(name)), ...own];
}

function inside({ chance, depth }: Making): Making {
  return { chance, depth: depth + 1 };
}
