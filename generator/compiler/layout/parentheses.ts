import { ts } from './typescript.js';

/** What stands in parentheses, however many. */
export function bare<Node extends ts.Node>(node: Node): Node;
export function bare(node: ts.Node): ts.Node {
  const isParenthesized = ts.isParenthesizedExpression(node) || ts.isParenthesizedTypeNode(node);
  if (!isParenthesized) return node;
  return bare(ts.isParenthesizedExpression(node) ? node.expression : node.type);
}

/** What a node is a part of, through parentheses. */
export function parentOf({ parent }: ts.Node): ts.Node {
  const isParenthesized = ts.isParenthesizedExpression(parent) || ts.isParenthesizedTypeNode(parent);
  return isParenthesized ? parentOf(parent) : parent;
}
