import { canBreak, group, indent, indentIfBreak, line, type Doc } from './document.js';
import { commentsBetween, hasComment } from './comments.js';
import { onOneLine } from './on-one-line.js';
import type { Layout } from './rule.js';
import { known, widthOf } from './text-width.js';
import type { Expression, Node, TypeNode } from './syntax/node.js';
import { isAccess } from './syntax/is-access.js';
import { UnknownLayout } from './unknown-layout.js';

interface Assignment {
  readonly left: Doc;
  readonly operator: ' =' | ':';
  readonly right: Expression | TypeNode;
}

/** What is assigned stays on the line of the operator, unless it begins there with something that cannot be broken. */
export function assignment({ left, operator, right }: Assignment, layout: Layout): Doc {
  if (right.kind === 'ArrowFunction') throw new UnknownLayout('A function under a name');
  const value = [...marksBefore(right, layout), layout.print(right)];
  if (breaksAfterOperator(right, isShort(left, operator)))
    return group([group(left), operator, group(indent([line, value]))]);
  if (isShort(left, operator) || (!canBreak(left) && staysOnLine(right)))
    return group([group(left), operator, ' ', value]);
  if (right.kind === 'CallExpression' && right.arguments.length < 2)
    return onOneLine([left, operator, ' ', ...value]);
  const id = Symbol('assignment');
  const gap = group(indent(line), { id });
  return group([left, operator, gap, indentIfBreak(value, id)]);
}

/** Comments on the line of a value: they tell bundlers that a call has no effects. */
function marksBefore(value: Node, { text }: Layout): readonly Doc[] {
  if (!hasComment(text, value)) return [];
  return commentsBetween(text, value.pos, value.start).flatMap((comment) =>
    comment.isOnNewLine ? [] : [comment.text, ' '],
  );
}

function breaksAfterOperator(right: Node, isShortName: boolean): boolean {
  if (right.kind === 'BinaryExpression') return true;
  if (right.kind === 'ConditionalExpression') return right.condition.kind === 'BinaryExpression';
  const operand = right.kind === 'PrefixUnaryExpression' ? right.operand : right;
  return !isShortName && (operand.kind === 'StringLiteral' || isMemberChain(operand));
}

/** `a.b['c']`, of names alone. */
function isMemberChain(node: Node): boolean {
  if (!isAccess(node)) return false;
  return node.expression.kind === 'Identifier' || isMemberChain(node.expression);
}

/** The name of a property so narrow that a line of its own would gain little. */
function isShort(left: Doc, operator: Assignment['operator']): boolean {
  return operator === ':' && typeof left === 'string' && left.length < 5 && known(widthOf(left)) < 5;
}

function staysOnLine(node: Node): boolean {
  return node.kind === 'NumericLiteral' || (node.kind === 'Keyword' && /^(?:true|false)$/.test(node.text));
}
