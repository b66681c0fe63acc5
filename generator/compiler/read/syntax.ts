import type { Located, Range } from '../../base/source/range.js';
import type { Scalar } from '../model/model.js';
import type { YamlNode } from '../../base/source/yaml-node.js';

/** The spec as its authors wrote it, every word with its place. Which keys there are is said by `specGrammar`. */
export type SpecNode = readonly Entry<DefinitionNode>[];

/** The same before amendments are made part of what they amend. */
export type DecodedSpec = readonly Entry<DefinitionNode | AmendmentNode>[];

export interface Entry<Value> {
  readonly key: Located<string>;
  readonly value: Value;
}

export type DefinitionNode = ObjectDefinitionNode | EnumDefinitionNode | UnionDefinitionNode;

export interface DocumentedNode {
  readonly range: Range;
  readonly doc: Located<string>;
  readonly source?: Located<string>;
  readonly since?: Located<string>;
  readonly deprecated?: Located<string>;
}

export interface ObjectDefinitionNode extends DocumentedNode {
  readonly kind: 'object';
  readonly extends?: Located<string>;
  readonly in?: readonly Located<string>[];
  readonly fields: readonly Entry<FieldNode>[];
  readonly examples?: readonly YamlNode[];
}

export interface EnumDefinitionNode extends DocumentedNode {
  readonly kind: 'enum';
  readonly enum: Located<string>;
  readonly open: Located<boolean>;
  readonly values: readonly Entry<EnumValueNode>[];
}

export interface EnumValueNode extends DocumentedNode {
  readonly kind: 'enumValue';
  readonly name: Located<string>;
}

export interface UnionDefinitionNode extends DocumentedNode {
  readonly kind: 'union';
  readonly union: Located<string>;
  readonly in?: readonly Located<string>[];
  readonly bodiesOf?: Located<string>;
  readonly dispatch?: Located<string>;
}

/** What is added to a type that is defined elsewhere, under the name of that type. */
export interface AmendmentNode {
  readonly kind: 'amendment';
  readonly range: Range;
  readonly amend: AmendNode;
}

/** Names inside the type are paths: `text.content` is field `content` of the object in field `text`. */
export interface AmendNode {
  readonly kind: 'amend';
  readonly range: Range;
  readonly doc?: Located<string>;
  readonly docs?: readonly Entry<Located<string>>[];
  readonly fields?: readonly Entry<FieldNode>[];
  readonly values?: readonly Entry<EnumValueNode>[];
  readonly examples?: readonly YamlNode[];
}

export type FieldNode = FieldPresenceNode & DocumentedNode & TypeNode;

/** The element of a list is written like a field, but has no presence and needs no text of its own. */
export type ElementNode = TypeNode & { readonly range: Range };

interface FieldPresenceNode {
  readonly when?: readonly Entry<readonly Located<Scalar>[]>[];
  readonly aliases?: readonly Located<string>[];
}

export type TypeNode =
  ExpressionTypeNode | ConstTypeNode | ObjectTypeNode | ListTypeNode | JsonTypeNode | PageTypeNode;

export interface ExpressionTypeNode extends LimitsNode {
  readonly kind: 'type';
  readonly type: Located<string>;
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

export interface ConstTypeNode {
  readonly kind: 'const';
  readonly const: Located<Scalar>;
}

export interface ObjectTypeNode {
  readonly kind: 'fields';
  readonly fields: readonly Entry<FieldNode>[];
}

export interface ListTypeNode extends ListLimitsNode {
  readonly kind: 'items';
  readonly items: ElementNode;
}

/** A list whose items are judged one by one. */
export interface PageTypeNode {
  readonly kind: 'each';
  readonly each: Located<string>;
}

export interface JsonTypeNode {
  readonly kind: 'json';
  readonly json: Located<string>;
}
