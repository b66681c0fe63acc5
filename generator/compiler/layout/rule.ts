import type { Doc } from './document.js';
import type { ts } from './typescript.js';

/** What a rule needs beside the node that it lays out. */
export interface Layout {
  readonly source: ts.SourceFile;
  /** The document of a node, by the rule for its kind. */
  readonly print: (node: ts.Node) => Doc;
}

/**
 * Makes of a node the document that prettier makes of it. A method's type, because it lets a rule take nodes of its own
 * kind only: the table has it under that kind.
 */
export type Rule = { rule(node: ts.Node, layout: Layout): Doc }['rule'];

export type Rules = Readonly<Partial<Record<ts.SyntaxKind, Rule>>>;
