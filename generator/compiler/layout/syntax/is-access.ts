import type { ElementAccessExpression, Node, PropertyAccessExpression } from './node.js';

/** `a.b` or `a[b]`. */
export function isAccess(node: Node): node is PropertyAccessExpression | ElementAccessExpression {
  return node.kind === 'PropertyAccessExpression' || node.kind === 'ElementAccessExpression';
}
