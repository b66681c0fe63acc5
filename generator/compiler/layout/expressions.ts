import { assignment } from './assignments.js';
import { braced, bracketed } from './comma-lists.js';
import { blanksAt, partsOf } from './comments.js';
import { fill, group, ifBreak, indent, line, softline, type Doc } from './document.js';
import { parameterList } from './functions.js';
import { plainNumber, propertyName, requoted } from './literals.js';
import { bare } from './parentheses.js';
import type { Rules } from './rule.js';
import type { Expression, Node } from './syntax/node.js';
import { isAccess } from './syntax/is-access.js';
import { UnknownLayout } from './unknown-layout.js';

export const expressionRules: Rules = {
  Identifier: ({ text }) => text,
  StringLiteral: ({ text }) => requoted(text),
  NumericLiteral: ({ text }) => plainNumber(text),
  RegularExpressionLiteral: ({ text }) => text,
  Keyword: ({ text }) => text,
  PrefixUnaryExpression: ({ operator, operand }, { print }) => {
    if (operator !== '!' && bare(operand).kind === 'PrefixUnaryExpression')
      throw new UnknownLayout('A sign before another');
    return [operator, print(operand)];
  },
  TypeOfExpression: ({ expression }, { print }) => ['typeof ', print(expression)],
  AsExpression: ({ expression, type, parent }, { print }) => {
    const cast = [print(expression), ' as ', print(type)];
    return parent?.kind === 'ParenthesizedExpression' ? group([indent([softline, ...cast]), softline]) : cast;
  },
  PropertyAccessExpression: (node, { print }) => {
    const { expression, name, parent } = node;
    const isPlain = expression.kind === 'Identifier' && !(parent && isAccess(parent));
    const access = ['.', name];
    return [print(expression), isPlain || isCalled(node) ? access : group(indent([softline, ...access]))];
  },
  ElementAccessExpression: ({ expression, key }, { print }) => {
    if (key.kind === 'NumericLiteral') throw new UnknownLayout('An access of another form');
    return [print(expression), group(['[', indent([softline, print(key)]), softline, ']'])];
  },
  ArrowFunction: ({ parameters, body }, layout) => {
    if (body.kind === 'ConditionalExpression' || body.kind === 'ArrowFunction')
      throw new UnknownLayout('A function of another form');
    const isOnLine = body.kind === 'ParenthesizedExpression' || body.kind === 'ArrayLiteralExpression';
    const printed = layout.print(body);
    const result = isOnLine ? [' ', printed] : indent([line, printed]);
    return group([group(parameterList(parameters, layout)), ' =>', group(result)]);
  },
  ArrayLiteralExpression: ({ elements }, { print }) => {
    if (elements.length === 0) return '[]';
    const printed = elements.map(print);
    if (elements.every(isNumber)) return filled(printed);
    return group(
      bracketed(
        '[',
        printed.map((each) => group(each)),
        ']',
      ),
      { shouldBreak: isTable(elements) },
    );
  },
  ObjectLiteralExpression: ({ properties }, layout) => {
    const isOpen = properties[0] !== undefined && startsOnNewLine(properties[0], layout.text);
    return braced(partsOf(properties, layout), isOpen);
  },
  PropertyAssignment: ({ name, initializer }, layout) => {
    if (initializer === undefined) return name;
    return assignment({ left: propertyName(name), operator: ':', right: initializer }, layout);
  },
};

/** Whether a first part is on another line than the brace before it. */
export function startsOnNewLine({ pos }: Node, text: string): boolean {
  return blanksAt(text, pos).includes('\n');
}

function isCalled(node: Node): boolean {
  return node.parent?.kind === 'CallExpression' && node.parent.expression === node;
}

function isNumber(node: Expression): boolean {
  return (node.kind === 'PrefixUnaryExpression' ? node.operand : node).kind === 'NumericLiteral';
}

/** Numbers, as many on a line as there is room for. */
function filled(numbers: readonly Doc[]): Doc {
  const id = Symbol('numbers');
  const last = numbers.length - 1;
  const parts = numbers.flatMap((each, index): Doc[] =>
    index === last ? [[each, ifBreak(',', '', id)]] : [[each, ','], line],
  );
  return group(['[', indent([softline, fill(parts)]), softline, ']'], { id });
}

/** Several lists, or several objects, of more than one part each: every one has a line. */
function isTable(elements: readonly Expression[]): boolean {
  const [first] = elements;
  return elements.length > 1 && elements.every((each) => each.kind === first?.kind && sizeOf(each) > 1);
}

function sizeOf(node: Expression): number {
  if (node.kind === 'ArrayLiteralExpression') return node.elements.length;
  return node.kind === 'ObjectLiteralExpression' ? node.properties.length : 0;
}
