/** A type as data: what `collectFaults` walks a value by. Field names are the wire's. */
export type Shape =
  | StringShape
  | NumberShape
  | ConstantShape
  | ObjectShape
  | ListShape
  | UnionShape
  | AlternativesShape
  | ReferenceShape
  | { readonly kind: 'boolean' | 'anyObject' | 'any' };

export type Scalar = string | number | boolean;

export interface StringShape {
  readonly kind: 'string';
  /** Code points. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Bytes in UTF-8. */
  readonly minBytes?: number;
  readonly maxBytes?: number;
  readonly pattern?: RegExp;
}

/** Bounds are inclusive; an `integer` has both. */
export interface NumberShape {
  readonly kind: 'integer' | 'number';
  readonly minimum?: number;
  readonly maximum?: number;
}

/** One of some values. */
export interface ConstantShape {
  readonly kind: 'constant';
  readonly values: readonly Scalar[];
}

export interface ObjectShape {
  readonly kind: 'object';
  /** The definition's name; an object inside another has none. */
  readonly name?: string;
  /** The object whose fields are inherited, save those that `fields` names again. */
  readonly base?: ReferenceShape;
  readonly fields: readonly FieldShape[];
}

export interface FieldShape {
  readonly name: string;
  readonly shape: Shape;
  readonly optional?: true;
  /** Required when each named sibling has one of the values, optional otherwise. */
  readonly when?: readonly (readonly [field: string, values: readonly Scalar[]])[];
  readonly aliases?: readonly string[];
}

export interface ListShape {
  readonly kind: 'list';
  readonly item: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
}

export interface UnionShape {
  readonly kind: 'union';
  readonly tag: readonly string[];
  readonly members: readonly (readonly [tags: readonly Scalar[], shape: ReferenceShape])[];
}

export interface AlternativesShape {
  readonly kind: 'alternatives';
  readonly shapes: readonly Shape[];
}

/** A shape by name; a function, so that shapes can contain themselves. */
export interface ReferenceShape {
  readonly kind: 'reference';
  readonly name: string;
  readonly shape: () => Shape;
}
