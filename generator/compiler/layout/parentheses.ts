import type { Expression, Node, TypeNode } from './syntax/node.js';

/** What stands in parentheses, however many. */
export function bare(node: Expression): Expression {
  return node.kind === 'ParenthesizedExpression' ? bare(node.expression) : node;
}

/** The same among types. */
export function bareType(node: TypeNode): TypeNode {
  return node.kind === 'ParenthesizedType' ? bareType(node.type) : node;
}

/** What a node is a part of, through parentheses. */
export function parentOf({ parent }: Node): Node | undefined {
  const isInParentheses = parent?.kind === 'ParenthesizedExpression' || parent?.kind === 'ParenthesizedType';
  return isInParentheses ? parentOf(parent) : parent;
}
