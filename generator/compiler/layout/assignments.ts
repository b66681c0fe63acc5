import { canBreak, group, indent, indentIfBreak, line, type Doc } from './document.js';
import { onOneLine } from './on-one-line.js';
import type { Layout } from './rule.js';
import { known, widthOf } from './text-width.js';
import { ts } from './typescript.js';
import { UnknownLayout } from './unknown-layout.js';

interface Assignment {
  readonly left: Doc;
  readonly operator: ' =' | ':';
  readonly right: ts.Node;
}

/** What is assigned stays on the line of the operator, unless it begins there with something that cannot be broken. */
export function assignment({ left, operator, right }: Assignment, layout: Layout): Doc {
  if (ts.isArrowFunction(right)) throw new UnknownLayout('A function under a name');
  const value = [marksBefore(right, layout), layout.print(right)];
  if (breaksAfterOperator(right, isShort(left, operator)))
    return group([group(left), operator, group(indent([line, value]))]);
  if (isShort(left, operator) || (!canBreak(left) && staysOnLine(right)))
    return group([group(left), operator, ' ', value]);
  if (ts.isCallExpression(right) && right.arguments.length < 2)
    return onOneLine([left, operator, ' ', ...value]);
  const id = Symbol('assignment');
  const gap = group(indent(line), { id });
  return group([left, operator, gap, indentIfBreak(value, id)]);
}

/** Comments on the line of a value: they tell bundlers that a call has no effects. */
function marksBefore(value: ts.Node, { source: { text } }: Layout): Doc {
  const comments = ts.getTrailingCommentRanges(text, value.pos) ?? [];
  return comments.flatMap(({ pos, end }) => [text.slice(pos, end), ' ']);
}

function breaksAfterOperator(right: ts.Node, isShortName: boolean): boolean {
  if (ts.isBinaryExpression(right)) return true;
  if (ts.isConditionalExpression(right)) return ts.isBinaryExpression(right.condition);
  const operand = ts.isPrefixUnaryExpression(right) ? right.operand : right;
  return !isShortName && (ts.isStringLiteral(operand) || isMemberChain(operand));
}

/** `a.b['c']`, of names alone. */
function isMemberChain(node: ts.Node): boolean {
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return false;
  return ts.isIdentifier(node.expression) || isMemberChain(node.expression);
}

/** The name of a property so narrow that a line of its own would gain little. */
function isShort(left: Doc, operator: Assignment['operator']): boolean {
  return operator === ':' && typeof left === 'string' && left.length < 5 && known(widthOf(left)) < 5;
}

function staysOnLine({ kind }: ts.Node): boolean {
  const { NumericLiteral, TrueKeyword, FalseKeyword } = ts.SyntaxKind;
  return kind === NumericLiteral || kind === TrueKeyword || kind === FalseKeyword;
}
