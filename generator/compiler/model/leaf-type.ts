import type { Scalar } from '../../runtime/shape.js';
import type { Range } from '../../base/source/range.js';
import type { Origin } from './origin.js';

/** A type that contains no other. */
export type LeafType =
  | StringType
  | BooleanType
  | NullType
  | IntegerType
  | NumberType
  | ConstType
  | AnyType
  | AnyObjectType
  | ReferenceType
  | JsonType;

/** Types that are not written in the spec, for example those of a branch or of an item of a page, have no origin. */
export interface WrittenType {
  readonly origin?: Origin;
}

export interface StringType extends WrittenType {
  readonly kind: 'string';
  /** Code points. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Bytes in UTF-8. */
  readonly minBytes?: number;
  readonly maxBytes?: number;
  /** Source of a regular expression with the `u` flag. */
  readonly pattern?: string;
}

export interface BooleanType extends WrittenType {
  readonly kind: 'boolean';
}

export interface NullType extends WrittenType {
  readonly kind: 'null';
}

/** Both bounds are inclusive safe integers. */
export interface IntegerType extends WrittenType {
  readonly kind: 'integer';
  readonly minimum: number;
  readonly maximum: number;
}

/** A finite number; bounds are inclusive. */
export interface NumberType extends WrittenType {
  readonly kind: 'number';
  readonly minimum?: number;
  readonly maximum?: number;
}

/** One of some values. */
export interface ConstType extends WrittenType {
  readonly kind: 'const';
  /** Usually a single one; the tag of a type that several values stand for has them all. */
  readonly values: readonly Scalar[];
  /** Where each of them is written. */
  readonly places?: readonly Range[];
}

/** Any JSON value. */
export interface AnyType extends WrittenType {
  readonly kind: 'any';
}

/** Any JSON object. */
export interface AnyObjectType extends WrittenType {
  readonly kind: 'anyObject';
}

export interface ReferenceType extends WrittenType {
  readonly kind: 'reference';
  readonly name: string;
}

/** A string that holds JSON text of the named definition. The guard checks the string only. */
export interface JsonType extends WrittenType {
  readonly kind: 'json';
  readonly name: string;
}
