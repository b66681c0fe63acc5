import { align, group, ifBreak, indent, line, softline, type Doc } from './document.js';
import { bare, parentOf } from './parentheses.js';
import type { Layout, Rules } from './rule.js';
import type { BinaryExpression, Expression, Node, ParenthesizedExpression } from './syntax/node.js';
import { UnknownLayout } from './unknown-layout.js';

const logical: ReadonlySet<string> = new Set(['&&', '||', '??']);
const comparing: ReadonlySet<string> = new Set(['===', '!==', '<', '>', '<=', '>=']);
const bitwise: ReadonlySet<string> = new Set(['|', '>>>']);

function isLogical(node: Node): boolean {
  return node.kind === 'BinaryExpression' && logical.has(node.operator);
}

export const operatorRules: Rules = {
  BinaryExpression: binaryDocument,
  ParenthesizedExpression: (node, { print }) =>
    needsParentheses(node) ? ['(', print(node.expression), ')'] : print(node.expression),
  ConditionalExpression: ({ condition, whenTrue, whenFalse }, { print }) => {
    const isNested = [condition, whenTrue, whenFalse].some(
      (each) => bare(each).kind === 'ConditionalExpression',
    );
    if (isNested) throw new UnknownLayout('A conditional in another one');
    const branches = [line, '? ', align(2, print(whenTrue)), line, ': ', align(2, print(whenFalse))];
    return group([print(condition), indent(branches)]);
  },
};

/** A comparison, or a chain of one logical operator, each operand of which can have a line of its own. */
function binaryDocument(node: BinaryExpression, layout: Layout): Doc {
  const { operator } = node;
  const parent = parentOf(node);
  const [first, ...others] = operandsOf(node).map(layout.print);
  const rest = others.flatMap((operand): Doc[] => {
    const right: Doc = [operator, line, operand];
    return [' ', standsAlone(node) ? group(right) : right];
  });
  const head = group(first ?? '');
  const parts: Doc[] = [head, ...rest];
  if (isTest(node)) return parts;
  if (parent?.kind === 'PrefixUnaryExpression') return group([indent([softline, ...parts]), softline]);
  return isIndentedBy(parent) ? group(parts) : group([head, indent(rest)]);
}

/** The operands of a chain, whichever way it is nested. */
function operandsOf({ operator, operands }: BinaryExpression): readonly Expression[] {
  const isChain = logical.has(operator);
  if (!isChain && operands.length > 2) throw new UnknownLayout(`A chain of ${operator}`);
  const isPlain = operands.every((operand) => bare(operand).kind !== 'BinaryExpression');
  if (isPlain) return operands;
  return operands.flatMap((operand) => {
    const inner = bare(operand);
    if (inner.kind !== 'BinaryExpression') return [operand];
    if (isChain && inner.operator === operator) return operandsOf(inner);
    if (!isKnownIn(operator, inner) || (isLogical(inner) && inner === operand))
      throw new UnknownLayout('Operators side by side');
    return [operand];
  });
}

/** Chains hold anything, comparisons what was done with bits. */
function isKnownIn(operator: string, inner: BinaryExpression): boolean {
  return logical.has(operator) || (comparing.has(operator) && bitwise.has(inner.operator));
}

/** No operator of its sort is beside it. */
function standsAlone(node: BinaryExpression): boolean {
  const sort = isLogical(node);
  if (node.operands.length > 2 || (sort && isTest(node))) return false;
  return [parentOf(node), ...node.operands.map(bare)].every(
    (each) => each?.kind !== 'BinaryExpression' || isLogical(each) !== sort,
  );
}

function isTest(node: Node): boolean {
  const kind = parentOf(node)?.kind;
  return kind === 'IfStatement' || kind === 'SwitchStatement';
}

function isIndentedBy(node: Node | undefined): boolean {
  if (node?.kind === 'ConditionalExpression') {
    const parent = parentOf(node);
    return !isReturn(parent) && parent?.kind !== 'CallExpression';
  }
  const isAssignment = node?.kind === 'VariableDeclaration' || node?.kind === 'PropertyAssignment';
  return isReturn(node) || isAssignment || node?.kind === 'ArrowFunction';
}

function isReturn(node: Node | undefined): boolean {
  return node?.kind === 'ReturnStatement' || node?.kind === 'ThrowStatement';
}

/** A value that goes on below `return` is put in parentheses. */
export function returned(value: Expression, { print }: Layout): Doc {
  const printed = print(value);
  if (bare(value).kind !== 'BinaryExpression') return printed;
  return group([ifBreak('('), indent([softline, printed]), softline, ifBreak(')')]);
}

/** Whether what stands in parentheses would mean something else, or be harder to read, without them. */
function needsParentheses(node: ParenthesizedExpression): boolean {
  const { expression } = node;
  const inner = bare(expression);
  const outer = parentOf(node);
  if (expression.kind === 'ParenthesizedExpression') return false;
  if (inner.kind === 'ObjectLiteralExpression') return outer?.kind === 'ArrowFunction';
  if (isTight(inner)) return false;
  if (outer?.kind === 'BinaryExpression' && isLogical(outer)) return needsParenthesesInChain(inner, outer);
  const isBinary = inner.kind === 'BinaryExpression';
  if (outer?.kind === 'BinaryExpression' && isBinary && inner.operator === '|') return true;
  if (outer?.kind === 'PrefixUnaryExpression' && isBinary) return true;
  if (outer?.kind === 'PropertyAccessExpression' && inner.kind === 'AsExpression') return true;
  if (outer?.kind === 'CallExpression' && inner.kind === 'ArrowFunction')
    return bare(outer.expression) === inner;
  if (isReturn(outer) || outer?.kind === 'PropertyAssignment' || outer?.kind === 'ConditionalExpression')
    return false;
  throw new UnknownLayout('Parentheses in an unusual place');
}

function needsParenthesesInChain(inner: Expression, outer: BinaryExpression): boolean {
  if (inner.kind === 'ConditionalExpression') return true;
  if (inner.kind === 'BinaryExpression') return isLogical(inner) && inner.operator !== outer.operator;
  if (inner.kind === 'TypeOfExpression' || inner.kind === 'PrefixUnaryExpression') return false;
  throw new UnknownLayout('Parentheses in an unusual chain');
}

/** Nothing that stands beside it is part of it. */
function isTight({ kind }: Expression): boolean {
  return tight.has(kind);
}

const tight: ReadonlySet<Node['kind']> = new Set<Node['kind']>([
  'Identifier',
  'StringLiteral',
  'NumericLiteral',
  'RegularExpressionLiteral',
  'CallExpression',
  'PropertyAccessExpression',
  'ElementAccessExpression',
  'ArrayLiteralExpression',
]);
