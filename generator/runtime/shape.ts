import type { ObjectSubject } from './fault-list.js';
import type { BrokenLimit } from './limits.js';

/** A type as data: what `collectFaults` walks a value by. Tuples, since each consumer's bundle carries them. Field names are the wire's. */
export type Shape =
  LeafShape | ObjectShape | ListShape | MapShape | UnionShape | AlternativesShape | ReferenceShape;

/** A shape that holds no other. */
export type LeafShape =
  readonly [kind: 'any' | 'anyObject' | 'boolean' | 'null'] | StringShape | NumberShape | ConstantShape;

export type Scalar = string | number | boolean;

export type StringShape = readonly [kind: 'string', limits?: readonly TextLimit[]];

/** A limit and its bound. */
export type TextLimit =
  | readonly [limit: (text: string, bound: number) => BrokenLimit | undefined, bound: number]
  | readonly [limit: (text: string, bound: RegExp) => BrokenLimit | undefined, bound: RegExp];

export type ListLimit = readonly [
  limit: (list: readonly unknown[], bound: number) => BrokenLimit | undefined,
  bound: number,
];

/** Bounds are inclusive; an `integer` has both. */
export type NumberShape = readonly [
  kind: 'integer' | 'number',
  minimum?: number | undefined,
  maximum?: number | undefined,
];

/** One of some values. */
export type ConstantShape = readonly [kind: 'constant', ...values: Scalar[]];

/** `base` is the object whose fields are inherited, save those that `fields` names again. What is sent refuses other keys. */
export type ObjectShape = readonly [
  kind: 'object',
  fields: readonly FieldShape[],
  base?: ReferenceShape<ObjectShape> | undefined,
  refuseOthers?: RefuseOthers,
];

/** Refuses each key that no field has. In the shape, so that a bundle carries it only if its types are sent. */
export type RefuseOthers = (fields: ShapeFields, subject: ObjectSubject) => void;

/** All fields of an object, inherited ones included. */
export type ShapeFields = readonly { readonly field: FieldShape }[];

/** `required` unless the field says otherwise; `aliases` are names that it may have instead. */
export type FieldShape = readonly [
  name: string,
  shape: Shape,
  required?: boolean | Conditions,
  aliases?: readonly string[],
];

/** A field is required when each named sibling has one of the values, optional otherwise. */
export type Conditions = readonly (readonly [sibling: string, values: readonly Scalar[]])[];

export type ListShape = readonly [kind: 'list', item: Shape, limits?: readonly ListLimit[]];

/** An object with any keys, and the shape of each of their values. */
export type MapShape = readonly [kind: 'map', value: Shape];

/** The members stand elsewhere: one function for all, as compilers compare the types of functions in a list pair by pair. */
export type UnionShape = readonly [
  kind: 'union',
  tagPath: readonly string[],
  members: () => readonly (readonly [tag: Scalar, shape: Shape])[],
];

/** `expected` names the shapes. */
export type AlternativesShape = readonly [kind: 'alternatives', expected: string, shapes: readonly Shape[]];

/** A shape that stands elsewhere; a function, so that shapes can contain themselves. It knows its name only in the generator. */
export interface ReferenceShape<Target = Shape> {
  (): Target;
  readonly definition?: string;
}
