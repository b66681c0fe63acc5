import { assignment } from './assignments.js';
import { braced, bracketed } from './comma-lists.js';
import { blanksAt, partsOf } from './comments.js';
import { fill, group, ifBreak, indent, line, softline, type Doc } from './document.js';
import { parameterList } from './functions.js';
import { plainNumber, propertyName, requoted } from './literals.js';
import { bare } from './parentheses.js';
import type { Rule, Rules } from './rule.js';
import { ts } from './typescript.js';
import { UnknownLayout } from './unknown-layout.js';

const { SyntaxKind } = ts;

export const asWritten: Rule = (node, { source }) => node.getText(source);

export const expressionRules: Rules = {
  [SyntaxKind.Identifier]: (node: ts.Identifier) => node.text,
  [SyntaxKind.StringLiteral]: (node, { source }) => requoted(node.getText(source)),
  [SyntaxKind.NumericLiteral]: (node, { source }) => plainNumber(node.getText(source)),
  [SyntaxKind.RegularExpressionLiteral]: asWritten,
  [SyntaxKind.TrueKeyword]: asWritten,
  [SyntaxKind.FalseKeyword]: asWritten,
  [SyntaxKind.NullKeyword]: asWritten,
  [SyntaxKind.PrefixUnaryExpression]: ({ operator, operand }: ts.PrefixUnaryExpression, { print }) => {
    if (operator !== SyntaxKind.ExclamationToken && ts.isPrefixUnaryExpression(bare(operand)))
      throw new UnknownLayout('A sign before another');
    return [ts.tokenToString(operator) ?? '', print(operand)];
  },
  [SyntaxKind.TypeOfExpression]: ({ expression }: ts.TypeOfExpression, { print }) => [
    'typeof ',
    print(expression),
  ],
  [SyntaxKind.AsExpression]: ({ expression, type, parent }: ts.AsExpression, { print }) => {
    const cast = [print(expression), ' as ', print(type)];
    return ts.isParenthesizedExpression(parent) ? group([indent([softline, ...cast]), softline]) : cast;
  },
  [SyntaxKind.PropertyAccessExpression]: (node: ts.PropertyAccessExpression, { print }) => {
    const { expression, name, parent, questionDotToken } = node;
    if (questionDotToken) throw new UnknownLayout('An optional access');
    const isPlain = ts.isIdentifier(expression) && !isAccess(parent);
    const access = ['.', name.text];
    return [print(expression), isPlain || isCalled(node) ? access : group(indent([softline, ...access]))];
  },
  [SyntaxKind.ElementAccessExpression]: (node: ts.ElementAccessExpression, { print }) => {
    const { expression, argumentExpression: key, questionDotToken } = node;
    if (questionDotToken || ts.isNumericLiteral(key)) throw new UnknownLayout('An access of another form');
    return [print(expression), group(['[', indent([softline, print(key)]), softline, ']'])];
  },
  [SyntaxKind.ArrowFunction]: ({ parameters, type, body, modifiers }: ts.ArrowFunction, layout) => {
    if (type || modifiers || ts.isConditionalExpression(body) || ts.isArrowFunction(body))
      throw new UnknownLayout('A function of another form');
    const isOnLine =
      ts.isParenthesizedExpression(body) || ts.isArrayLiteralExpression(body) || ts.isBlock(body);
    const printed = layout.print(body);
    const result = isOnLine ? [' ', printed] : indent([line, printed]);
    return group([group(parameterList(parameters, layout)), ' =>', group(result)]);
  },
  [SyntaxKind.ArrayLiteralExpression]: ({ elements }: ts.ArrayLiteralExpression, { print }) => {
    if (elements.length === 0) return '[]';
    if (elements.some((element) => ts.isSpreadElement(element) || ts.isOmittedExpression(element)))
      throw new UnknownLayout('A list of another form');
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
  [SyntaxKind.ObjectLiteralExpression]: ({ properties }: ts.ObjectLiteralExpression, layout) => {
    const isOpen = properties[0] !== undefined && startsOnNewLine(properties[0], layout.source.text);
    return braced(partsOf(properties, layout), isOpen);
  },
  [SyntaxKind.PropertyAssignment]: ({ name, initializer }: ts.PropertyAssignment, layout) => {
    const left = propertyName(name.getText(layout.source));
    return assignment({ left, operator: ':', right: initializer }, layout);
  },
  [SyntaxKind.ShorthandPropertyAssignment]: ({ name }: ts.ShorthandPropertyAssignment) => name.text,
};

/** Whether a first part is on another line than the brace before it. */
export function startsOnNewLine({ pos }: ts.Node, text: string): boolean {
  return blanksAt(text, pos).includes('\n');
}

function isAccess(node: ts.Node): boolean {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
}

function isCalled(node: ts.Node): boolean {
  return ts.isCallExpression(node.parent) && node.parent.expression === node;
}

function isNumber(node: ts.Expression): boolean {
  return ts.isNumericLiteral(node) || (ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand));
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
function isTable(elements: readonly ts.Expression[]): boolean {
  const [first] = elements;
  return elements.length > 1 && elements.every((each) => each.kind === first?.kind && sizeOf(each) > 1);
}

function sizeOf(node: ts.Expression): number {
  if (ts.isArrayLiteralExpression(node)) return node.elements.length;
  return ts.isObjectLiteralExpression(node) ? node.properties.length : 0;
}
