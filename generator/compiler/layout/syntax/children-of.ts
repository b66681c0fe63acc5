import type { Node } from './node.js';

/** The parts of an expression; of others none, as nobody asks. */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'PrefixUnaryExpression':
      return [node.operand];
    case 'TypeOfExpression':
    case 'AsExpression':
    case 'PropertyAccessExpression':
    case 'ParenthesizedExpression':
      return [node.expression];
    case 'ElementAccessExpression':
      return [node.expression, node.key];
    case 'CallExpression':
      return [node.expression, ...node.arguments];
    case 'NewExpression':
      return node.arguments;
    case 'ArrowFunction':
      return [node.body];
    case 'ArrayLiteralExpression':
      return node.elements;
    case 'ObjectLiteralExpression':
      return node.properties;
    case 'PropertyAssignment':
      return node.initializer ? [node.initializer] : [];
    case 'BinaryExpression':
      return node.operands;
    case 'ConditionalExpression':
      return [node.condition, node.whenTrue, node.whenFalse];
    default:
      return [];
  }
}
