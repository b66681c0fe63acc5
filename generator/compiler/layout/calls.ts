import { bracketed } from './comma-lists.js';
import { conditionalGroup, group, join, willBreak, type Doc } from './document.js';
import { onOneLine } from './on-one-line.js';
import type { Layout, Rules } from './rule.js';
import { childrenOf } from './syntax/children-of.js';
import type { Expression, Node } from './syntax/node.js';
import { UnknownLayout } from './unknown-layout.js';

export const callRules: Rules = {
  CallExpression: ({ expression, arguments: values }, layout) => {
    if (expression.kind === 'CallExpression') throw new UnknownLayout('A call of another form');
    const call = [layout.print(expression), argumentList(values, layout)];
    if (expression.kind !== 'PropertyAccessExpression') return call;
    if (holdsCall(expression.expression)) throw new UnknownLayout('A chain of calls');
    return group(call);
  },
  NewExpression: ({ name, arguments: values }, layout) => ['new ', name, argumentList(values, layout)],
};

function holdsCall(node: Node): boolean {
  return node.kind === 'CallExpression' || childrenOf(node).some(holdsCall);
}

/** Arguments whose last one would open on the line of the call are known only where all are on one line. */
function argumentList(values: readonly Expression[], { print }: Layout): Doc {
  if (values.length === 0) return '()';
  if (values.filter(isFunction).length > 1 || values.some(takesFunction))
    throw new UnknownLayout('Functions among arguments');
  const printed = values.map(print);
  if (opensLast(values)) return openingLast(values, printed);
  return group(bracketed('(', printed, ')'), { shouldBreak: printed.some(willBreak) });
}

/** A last list opens on the line of the call where the others fit there. */
function openingLast(values: readonly Expression[], printed: readonly Doc[]): Doc {
  const last = values.at(-1);
  if (last === undefined || last.kind !== 'ArrayLiteralExpression')
    return onOneLine(['(', join(', ', [...printed]), ')']);
  const before = printed.slice(0, -1).map((each) => [each, ', ']);
  const list = printed.at(-1) ?? '';
  return conditionalGroup([
    ['(', ...before, list, ')'],
    ['(', ...before, group(list, { shouldBreak: true }), ')'],
    group(bracketed('(', printed, ')'), { shouldBreak: true }),
  ]);
}

function isFunction(value: Expression): boolean {
  return value.kind === 'ArrowFunction';
}

function takesFunction(value: Expression): boolean {
  return value.kind === 'CallExpression' && value.arguments.some(isFunction);
}

function opensLast(values: readonly Expression[]): boolean {
  const last = values.at(-1);
  const previous = values.at(-2);
  return last !== undefined && canOpen(last) && previous?.kind !== last.kind;
}

function canOpen(value: Expression): boolean {
  if (value.kind === 'AsExpression') return canOpen(value.expression);
  if (value.kind === 'ObjectLiteralExpression') return value.properties.length > 0;
  if (value.kind === 'ArrayLiteralExpression') return value.elements.length > 0;
  return value.kind === 'ArrowFunction' && !staysOnLine.has(value.body.kind);
}

/** What a function gives without a chance to open. */
const staysOnLine: ReadonlySet<Node['kind']> = new Set<Node['kind']>([
  'Identifier',
  'BinaryExpression',
  'StringLiteral',
  'NumericLiteral',
  'RegularExpressionLiteral',
]);
