import { ts } from './typescript.js';

/** What stands in parentheses, however many. */
export function bare<Node extends ts.Node>(node: Node): Node;
export function bare(node: ts.Node): ts.Node {
  if (!isParenthesized(node)) return node;
  return bare(ts.isParenthesizedExpression(node) ? node.expression : node.type);
}

/** What a node is a part of, through parentheses. */
export function parentOf({ parent }: ts.Node): ts.Node {
  return isParenthesized(parent) ? parentOf(parent) : parent;
}

function isParenthesized(node: ts.Node): node is ts.ParenthesizedExpression | ts.ParenthesizedTypeNode {
  return ts.isParenthesizedExpression(node) || ts.isParenthesizedTypeNode(node);
}
