import { align, group, ifBreak, indent, line, softline, type Doc } from './document.js';
import { bare, parentOf } from './parentheses.js';
import type { Layout, Rules } from './rule.js';
import { ts } from './typescript.js';
import { UnknownLayout } from './unknown-layout.js';

const { SyntaxKind } = ts;

/** `&&`, `||` and `??`. */
function isLogical(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && logical.has(node.operatorToken.kind);
}

const logical: ReadonlySet<ts.SyntaxKind> = new Set([
  SyntaxKind.AmpersandAmpersandToken,
  SyntaxKind.BarBarToken,
  SyntaxKind.QuestionQuestionToken,
]);

const comparing: ReadonlySet<ts.SyntaxKind> = new Set([
  SyntaxKind.EqualsEqualsEqualsToken,
  SyntaxKind.ExclamationEqualsEqualsToken,
  SyntaxKind.LessThanToken,
  SyntaxKind.GreaterThanToken,
  SyntaxKind.LessThanEqualsToken,
  SyntaxKind.GreaterThanEqualsToken,
]);

const bitwise: ReadonlySet<ts.SyntaxKind> = new Set([
  SyntaxKind.BarToken,
  SyntaxKind.GreaterThanGreaterThanGreaterThanToken,
]);

export const operatorRules: Rules = {
  [SyntaxKind.BinaryExpression]: binaryDocument,
  [SyntaxKind.ParenthesizedExpression]: (node: ts.ParenthesizedExpression, { print }) =>
    needsParentheses(node) ? ['(', print(node.expression), ')'] : print(node.expression),
  [SyntaxKind.ConditionalExpression]: (node: ts.ConditionalExpression, { print }) => {
    const { condition, whenTrue, whenFalse } = node;
    if ([condition, whenTrue, whenFalse].map(bare).some(ts.isConditionalExpression))
      throw new UnknownLayout('A conditional in another one');
    const branches = [line, '? ', align(2, print(whenTrue)), line, ': ', align(2, print(whenFalse))];
    return group([print(condition), indent(branches)]);
  },
};

/** A comparison, or a chain of one logical operator, each operand of which can have a line of its own. */
function binaryDocument(node: ts.BinaryExpression, layout: Layout): Doc {
  const parent = parentOf(node);
  const [first, ...others] = operandsOf(node).map(layout.print);
  const operator = ts.tokenToString(node.operatorToken.kind) ?? '';
  const rest = others.flatMap((operand): Doc[] => {
    const right: Doc = [operator, line, operand];
    return [' ', standsAlone(node) ? group(right) : right];
  });
  const head = group(first ?? '');
  const parts: Doc[] = [head, ...rest];
  if (isTest(node)) return parts;
  if (ts.isPrefixUnaryExpression(parent)) return group([indent([softline, ...parts]), softline]);
  return isIndentedBy(parent) ? group(parts) : group([head, indent(rest)]);
}

/** The operands of a chain, whichever way it is nested. */
function operandsOf({ left, operatorToken: { kind }, right }: ts.BinaryExpression): readonly ts.Expression[] {
  if (!logical.has(kind) && !comparing.has(kind) && !bitwise.has(kind))
    throw new UnknownLayout(`The operator ${ts.tokenToString(kind)}`);
  return [left, right].flatMap((operand) => {
    const inner = bare(operand);
    if (!ts.isBinaryExpression(inner)) return [operand];
    const isOfChain = logical.has(kind) && inner.operatorToken.kind === kind;
    if (isOfChain) return operandsOf(inner);
    if (!isKnownIn(kind, inner) || (isLogical(inner) && inner === operand))
      throw new UnknownLayout('Operators side by side');
    return [operand];
  });
}

/** Chains hold anything, comparisons what was done with bits. */
function isKnownIn(operator: ts.SyntaxKind, { operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return logical.has(operator) || (comparing.has(operator) && bitwise.has(kind));
}

/** No operator of its sort is beside it. */
function standsAlone(node: ts.BinaryExpression): boolean {
  const sort = isLogical(node);
  if (sort && isTest(node)) return false;
  return [parentOf(node), bare(node.left), bare(node.right)].every(
    (each) => !ts.isBinaryExpression(each) || isLogical(each) !== sort,
  );
}

function isTest(node: ts.Node): boolean {
  const parent = parentOf(node);
  return ts.isIfStatement(parent) || ts.isSwitchStatement(parent);
}

function isIndentedBy(node: ts.Node): boolean {
  if (ts.isConditionalExpression(node)) {
    const parent = parentOf(node);
    return !isReturn(parent) && !ts.isCallExpression(parent);
  }
  const isAssignment = ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node);
  return isReturn(node) || isAssignment || ts.isArrowFunction(node);
}

function isReturn(node: ts.Node): boolean {
  return ts.isReturnStatement(node) || ts.isThrowStatement(node);
}

/** A value that goes on below `return` is put in parentheses. */
export function returned(value: ts.Expression, { print }: Layout): Doc {
  const printed = print(value);
  if (!ts.isBinaryExpression(bare(value))) return printed;
  return group([ifBreak('('), indent([softline, printed]), softline, ifBreak(')')]);
}

/** Whether what stands in parentheses would mean something else, or be harder to read, without them. */
function needsParentheses(node: ts.ParenthesizedExpression): boolean {
  const { expression } = node;
  const inner = bare(expression);
  const outer = parentOf(node);
  if (ts.isParenthesizedExpression(expression)) return false;
  if (ts.isObjectLiteralExpression(inner)) return ts.isArrowFunction(outer);
  if (isTight(inner)) return false;
  if (isLogical(outer)) return needsParenthesesInChain(inner, outer);
  if (
    ts.isBinaryExpression(outer) &&
    ts.isBinaryExpression(inner) &&
    inner.operatorToken.kind === SyntaxKind.BarToken
  )
    return true;
  if (ts.isPrefixUnaryExpression(outer) && ts.isBinaryExpression(inner)) return true;
  if (ts.isAsExpression(inner) && ts.isPropertyAccessExpression(outer)) return true;
  if (ts.isArrowFunction(inner) && ts.isCallExpression(outer))
    return bare<ts.Node>(outer.expression) === inner;
  if (isReturn(outer) || ts.isPropertyAssignment(outer) || ts.isConditionalExpression(outer)) return false;
  throw new UnknownLayout('Parentheses in an unusual place');
}

function needsParenthesesInChain(inner: ts.Expression, outer: ts.BinaryExpression): boolean {
  if (ts.isConditionalExpression(inner)) return true;
  if (ts.isBinaryExpression(inner))
    return isLogical(inner) && inner.operatorToken.kind !== outer.operatorToken.kind;
  if (ts.isTypeOfExpression(inner) || ts.isPrefixUnaryExpression(inner)) return false;
  throw new UnknownLayout('Parentheses in an unusual chain');
}

/** Nothing that stands beside it is part of it. */
function isTight(node: ts.Expression): boolean {
  return (
    ts.isIdentifier(node) ||
    ts.isLiteralExpression(node) ||
    ts.isCallExpression(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isArrayLiteralExpression(node)
  );
}
