import { bracketed } from './comma-lists.js';
import { conditionalGroup, group, join, willBreak, type Doc } from './document.js';
import { onOneLine } from './on-one-line.js';
import type { Layout, Rules } from './rule.js';
import { ts } from './typescript.js';
import { UnknownLayout } from './unknown-layout.js';

const { SyntaxKind } = ts;

export const callRules: Rules = {
  [SyntaxKind.CallExpression]: (node: ts.CallExpression, layout) => {
    const { expression, arguments: values, typeArguments } = node;
    if (typeArguments || ts.isCallExpression(expression)) throw new UnknownLayout('A call of another form');
    const call = [layout.print(expression), argumentList(values, layout)];
    if (!ts.isPropertyAccessExpression(expression)) return call;
    if (holdsCall(expression.expression)) throw new UnknownLayout('A chain of calls');
    return group(call);
  },
  [SyntaxKind.NewExpression]: (node: ts.NewExpression, layout) => {
    const { expression, arguments: values = [], typeArguments } = node;
    if (typeArguments || !ts.isIdentifier(expression)) throw new UnknownLayout('A class of another form');
    return ['new ', layout.print(expression), argumentList(values, layout)];
  },
};

function holdsCall(node: ts.Node): boolean {
  return ts.isCallExpression(node) || (ts.forEachChild(node, holdsCall) ?? false);
}

/** Arguments whose last one would open on the line of the call are known only where all are on one line. */
function argumentList(values: readonly ts.Expression[], { print }: Layout): Doc {
  if (values.length === 0) return '()';
  if (values.filter(isFunction).length > 1 || values.some(takesFunction) || values.some(hasBlock))
    throw new UnknownLayout('Functions among arguments');
  const printed = values.map(print);
  if (opensLast(values)) return openingLast(values, printed);
  return group(bracketed('(', printed, ')'), { shouldBreak: printed.some(willBreak) });
}

/** A last list opens on the line of the call where the others fit there. */
function openingLast(values: readonly ts.Expression[], printed: readonly Doc[]): Doc {
  const last = values.at(-1);
  if (last === undefined || !ts.isArrayLiteralExpression(last))
    return onOneLine(['(', join(', ', [...printed]), ')']);
  const before = printed.slice(0, -1).map((each) => [each, ', ']);
  const list = printed.at(-1) ?? '';
  return conditionalGroup([
    ['(', ...before, list, ')'],
    ['(', ...before, group(list, { shouldBreak: true }), ')'],
    group(bracketed('(', printed, ')'), { shouldBreak: true }),
  ]);
}

function isFunction(value: ts.Expression): boolean {
  return ts.isArrowFunction(value) || ts.isFunctionExpression(value);
}

function takesFunction(value: ts.Expression): boolean {
  return ts.isCallExpression(value) && value.arguments.some(isFunction);
}

function hasBlock(value: ts.Expression): boolean {
  return ts.isFunctionExpression(value) || (ts.isArrowFunction(value) && ts.isBlock(value.body));
}

function opensLast(values: readonly ts.Expression[]): boolean {
  const last = values.at(-1);
  const previous = values.at(-2);
  return last !== undefined && canOpen(last) && previous?.kind !== last.kind;
}

function canOpen(value: ts.Expression): boolean {
  if (ts.isAsExpression(value)) return canOpen(value.expression);
  if (ts.isObjectLiteralExpression(value)) return value.properties.length > 0;
  if (ts.isArrayLiteralExpression(value)) return value.elements.length > 0;
  if (!ts.isArrowFunction(value)) return false;
  const { body } = value;
  return !ts.isIdentifier(body) && !ts.isBinaryExpression(body) && !ts.isLiteralExpression(body);
}
