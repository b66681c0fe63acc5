import type { Scalar } from '../../runtime/shape.js';
import type { Accessor } from './accessor.js';
import type { Advice } from './advice.js';
import type { Call } from './call.js';
import type { Documented } from './documented.js';
import type { JsonValue } from './json-value.js';
import type { IntegerType, LeafType, StringType, WrittenType } from './leaf-type.js';
import type { ObjectOrigin, Origin } from './origin.js';
import type { Presence } from './presence.js';

/** The whole spec: what rules check and emitters print. `definitions` keeps the order of the spec. */
export interface Model {
  readonly definitions: ReadonlyMap<string, Definition>;
  /** The calls of the service, in the order of the spec. Their names are no types. */
  readonly calls: readonly Call[];
}

export type { Documented };

export type Definition = ObjectDefinition | EnumDefinition | UnionDefinition;

export interface ObjectDefinition extends Documented {
  readonly kind: 'object';
  readonly name: string;
  readonly origin: ObjectOrigin;
  /** Name of the definition whose fields are inherited. */
  readonly base?: string;
  /** Whether the spec says that programs send it. What it contains is sent, too: see `sentNames`. */
  readonly sent?: true;
  /** Whether it has no other fields than these: see `withClosedObjects`. */
  readonly closed?: true;
  /**
   * The definition that this one is the body of, without the fields of a base: it is made for a union of bodies and
   * is not written anywhere itself.
   */
  readonly bodyOf?: string;
  /** The fields that this definition declares itself, overriding ones included. */
  readonly ownFields: readonly Field[];
  /** All fields, inherited ones first; an overridden one keeps its place. */
  readonly fields: readonly Field[];
  readonly examples: readonly JsonValue[];
}

export interface EnumDefinition extends Documented {
  readonly kind: 'enum';
  readonly name: string;
  readonly origin: Origin;
  readonly valueType: StringType | IntegerType;
  /** An open enum accepts every value of its `valueType`. */
  readonly open: boolean;
  readonly values: readonly EnumValue[];
}

export interface EnumValue extends Documented {
  readonly origin: Origin;
  readonly value: string | number;
  readonly name: string;
  /** What a program does about it, where that is known of a code. */
  readonly advice?: Advice;
}

export interface UnionDefinition extends Documented {
  readonly kind: 'union';
  readonly name: string;
  readonly origin: Origin;
  readonly sent?: true;
  /** The base whose fields are left out of members that are bodies. */
  readonly bodiesOf?: string;
  /** The name of the function that passes a value to the handler of its type, if there should be one. */
  readonly dispatch?: string;
  /** Functions that read a field of any member, wherever the member has it. */
  readonly accessors?: readonly Accessor[];
  /** Where the members keep their tag, e.g. `['event', 'kind']`. */
  readonly tagPath: readonly string[];
  readonly members: readonly UnionMember[];
}

/** A member and the tags that identify it; several when its constant has several values or it is a union itself. */
export interface UnionMember {
  readonly name: string;
  /** Where the spec says that it is a member. */
  readonly origin: Origin;
  readonly tags: readonly Scalar[];
}

export interface Field extends Documented {
  readonly name: string;
  readonly origin: Origin;
  readonly presence: Presence;
  readonly type: Type;
  /** Older spellings that the field may have instead. */
  readonly aliases: readonly string[];
}

export type { Condition, Presence } from './presence.js';

export type { Scalar };
export type {
  AnyObjectType,
  AnyType,
  BooleanType,
  ConstType,
  IntegerType,
  NullType,
  NumberType,
  StringType,
} from './leaf-type.js';

export type Type = LeafType | ObjectType | ListType | MapType | AlternativesType;

export interface ObjectType extends WrittenType {
  readonly kind: 'object';
  readonly fields: readonly Field[];
  /** Whether it has no other fields than these: see `withClosedObjects`. */
  readonly closed?: true;
}

export interface ListType extends WrittenType {
  readonly kind: 'list';
  readonly element: Type;
  /** The union that a page's parser checks each item against; the list itself takes items of any kind. */
  readonly each?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** An object with any keys, each of whose own values has the type. */
export interface MapType extends WrittenType {
  readonly kind: 'map';
  readonly value: Type;
}

export interface AlternativesType extends WrittenType {
  readonly kind: 'alternatives';
  readonly types: readonly Type[];
}
