import type { Doc } from './document.js';
import type { Node } from './syntax/node.js';

/** What a rule needs beside the node that it lays out. */
export interface Layout {
  /** All that nodes are places in. */
  readonly text: string;
  /** The document of a node, by the rule for its kind. */
  readonly print: (node: Node) => Doc;
}

/** Makes of a node the document that prettier makes of it. */
export type Rule<Kind extends Node['kind']> = (node: Extract<Node, { kind: Kind }>, layout: Layout) => Doc;

export type Rules = { readonly [Kind in Node['kind']]?: Rule<Kind> };
