import type { Located, Range } from '../../base/source/range.js';
import type { Scalar } from '../model/model.js';
import type { YamlNode } from '../../base/source/yaml-node.js';

/** The spec as its authors wrote it, every word with its place. `specGrammar` defines which keys there are. */
export type SpecNode = readonly Entry<DefinitionNode>[];

/** All that files define: types, amendments of types, and calls. */
export type DecodedSpec = readonly Entry<DefinitionNode | AmendmentNode | CallDefinitionNode>[];

export interface Entry<Value, Key extends Located<string> = Located<string>> {
  readonly key: Key;
  readonly value: Value;
}

/** A field under its name on the wire. */
export type FieldEntry = Entry<FieldNode, FieldKey>;

/** `menu_id?` is the name `menu_id` with the mark for an optional field. */
export interface FieldKey extends Located<string> {
  readonly isOptional: boolean;
}

/** A value of an enum. */
export type EnumValueEntry = Entry<EnumValueNode, ScalarKey>;

/** A key of YAML is text; `scalar` is the value that the same text would have. */
export interface ScalarKey extends Located<string> {
  readonly scalar: null | boolean | number | string;
}

/** The steps of `event.kind`. */
export interface DottedPath extends Located<string> {
  readonly path: readonly string[];
}

/** `text.emoji?`: the path of a field that is added to a nested object. */
export type FieldPathKey = FieldKey & DottedPath;

/** The terms of `string | Item[]`; none when it is malformed. */
export interface TypeExpression extends Located<string> {
  readonly terms: readonly TypeTerm[];
}

/** One alternative of a type expression: a name, or a list of that type. */
export interface TypeTerm {
  readonly name: Located<string>;
  readonly isList: boolean;
}

export type DefinitionNode = ObjectDefinitionNode | EnumDefinitionNode | UnionDefinitionNode;

/** A mapping of the spec file, with the place of the value of each of its keys. */
export interface MappingNode {
  readonly range: Range;
  readonly places: Readonly<Record<string, Range>>;
}

export interface DocumentedNode extends MappingNode {
  readonly doc: Located<string>;
  readonly source?: Located<string>;
  readonly since?: Located<string>;
  readonly deprecated?: Located<string>;
}

export interface ObjectDefinitionNode extends DocumentedNode {
  readonly kind: 'object';
  readonly extends?: Located<string>;
  readonly sent?: Located<boolean>;
  readonly in?: readonly Located<string>[];
  readonly fields: readonly FieldEntry[];
  readonly examples?: readonly YamlNode[];
}

export interface EnumDefinitionNode extends DocumentedNode {
  readonly kind: 'enum';
  readonly enum: Located<string>;
  readonly open: Located<boolean>;
  readonly values: readonly EnumValueEntry[];
}

export interface EnumValueNode extends DocumentedNode {
  readonly kind: 'enumValue';
  readonly name: Located<string>;
  readonly advice?: Located<string>;
}

export interface UnionDefinitionNode extends DocumentedNode {
  readonly kind: 'union';
  readonly union: DottedPath;
  readonly sent?: Located<boolean>;
  readonly in?: readonly Located<string>[];
  readonly bodiesOf?: Located<string>;
  readonly dispatch?: Located<string>;
  readonly accessors?: readonly Entry<readonly DottedPath[]>[];
}

/** A call of the service. It is named like a type, but is none. */
export interface CallDefinitionNode extends DocumentedNode {
  readonly kind: 'callDefinition';
  readonly call: CallNode;
}

export interface CallNode extends MappingNode {
  readonly kind: 'call';
  readonly method: Located<string>;
  readonly path: Located<string>;
  readonly request?: Located<string>;
  readonly response: Located<string>;
}

/** What is added to a type that is defined elsewhere; the key is the name of that type. */
export interface AmendmentNode extends MappingNode {
  readonly kind: 'amendment';
  readonly amend: AmendNode;
}

/** Names inside the type are paths: `text.content` is field `content` of the object in field `text`. */
export interface AmendNode extends MappingNode {
  readonly kind: 'amend';
  readonly doc?: Located<string>;
  /** Unions that it joins besides. */
  readonly in?: readonly Located<string>[];
  readonly docs?: readonly Entry<Located<string>, DottedPath>[];
  readonly fields?: readonly Entry<FieldNode, FieldPathKey>[];
  readonly values?: readonly EnumValueEntry[];
  readonly examples?: readonly YamlNode[];
}

export type FieldNode = FieldPresenceNode & DocumentedNode & TypeNode;

/** The element of a list, or a value of a map, is written like a field, but has no presence and needs no description. */
export type ElementNode = TypeNode;

interface FieldPresenceNode {
  readonly when?: readonly Entry<readonly Located<Scalar>[]>[];
  readonly aliases?: readonly Located<string>[];
}

export type TypeNode =
  | ExpressionTypeNode
  | ConstTypeNode
  | ObjectTypeNode
  | ListTypeNode
  | MapTypeNode
  | JsonTypeNode
  | PageTypeNode;

export interface ExpressionTypeNode extends LimitsNode, MappingNode {
  readonly kind: 'type';
  readonly type: TypeExpression;
}

export interface LimitsNode extends ListLimitsNode {
  readonly minimum?: Located<number>;
  readonly maximum?: Located<number>;
  readonly minLength?: Located<number>;
  readonly maxLength?: Located<number>;
  readonly minBytes?: Located<number>;
  readonly maxBytes?: Located<number>;
  readonly pattern?: Located<string>;
}

export interface ListLimitsNode {
  readonly minItems?: Located<number>;
  readonly maxItems?: Located<number>;
}

export interface ConstTypeNode extends MappingNode {
  readonly kind: 'const';
  readonly const: readonly Located<Scalar>[];
}

export interface ObjectTypeNode extends MappingNode {
  readonly kind: 'fields';
  readonly fields: readonly FieldEntry[];
}

export interface ListTypeNode extends ListLimitsNode, MappingNode {
  readonly kind: 'items';
  readonly items: ElementNode;
}

/** An object with any keys. */
export interface MapTypeNode extends MappingNode {
  readonly kind: 'map';
  readonly map: ElementNode;
}

/** A list whose items are checked one by one. */
export interface PageTypeNode extends MappingNode {
  readonly kind: 'each';
  readonly each: Located<string>;
}

export interface JsonTypeNode extends MappingNode {
  readonly kind: 'json';
  readonly json: Located<string>;
}
