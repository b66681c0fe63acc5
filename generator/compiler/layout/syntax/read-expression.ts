import { adopt } from './adopt.js';
import type {
  ArrowFunction,
  Expression,
  NewExpression,
  ObjectLiteralExpression,
  PropertyAssignment,
} from './node.js';
import { joinAngles, precedences } from './operator-at.js';
import { isArrowFunction } from './parameters-ahead.js';
import { readParameters, readType } from './read-type.js';
import { readLiteral, readPropertyName, readWord } from './read-word.js';
import { reservedWords } from './reserved-words.js';
import type { Scanner } from './scanner.js';

/** Words that are values, though they are no names. */
const valueWords = new Set(['true', 'false', 'null']);
/** Names that can begin something else than a value. */
const others = new Set(['async', 'satisfies']);

export function readExpression(scanner: Scanner): Expression {
  const { pos, start } = scanner;
  if (isArrowFunction(scanner)) return readArrowFunction(scanner);
  const condition = readBinary(scanner, 1);
  if (!scanner.skip('?')) return condition;
  const whenTrue = readExpression(scanner);
  scanner.expect(':');
  const whenFalse = readExpression(scanner);
  const place = { pos, start, end: scanner.pos, parent: undefined };
  return adopt(
    { kind: 'ConditionalExpression', ...place, condition, whenTrue, whenFalse },
    condition,
    whenTrue,
    whenFalse,
  );
}

/** Operands with operators between them that bind at least so tightly. */
function readBinary(scanner: Scanner, minimum: number): Expression {
  const { pos, start } = scanner;
  let left = readUnary(scanner);
  for (;;) {
    joinAngles(scanner);
    const operator = scanner.value;
    const precedence = precedences.get(operator);
    if (precedence === undefined || precedence < minimum) return left;
    if (operator === 'as') {
      if (scanner.isOnNewLine) return left;
      scanner.next();
      const type = readType(scanner);
      const place = { pos, start, end: scanner.pos, parent: undefined };
      left = adopt({ kind: 'AsExpression', ...place, expression: left, type }, left, type);
      continue;
    }
    const operands = [left];
    while (scanner.is(operator)) {
      scanner.next();
      operands.push(readBinary(scanner, precedence + 1));
      joinAngles(scanner);
    }
    const place = { pos, start, end: scanner.pos, parent: undefined };
    left = adopt({ kind: 'BinaryExpression', ...place, operator, operands }, ...operands);
  }
}

function readUnary(scanner: Scanner): Expression {
  const { pos, start, value: operator } = scanner;
  if (operator === '!' || operator === '-' || operator === '+') {
    scanner.next();
    const operand = readUnary(scanner);
    const place = { pos, start, end: scanner.pos, parent: undefined };
    return adopt({ kind: 'PrefixUnaryExpression', ...place, operator, operand }, operand);
  }
  if (operator === 'typeof') {
    scanner.next();
    const expression = readUnary(scanner);
    const place = { pos, start, end: scanner.pos, parent: undefined };
    return adopt({ kind: 'TypeOfExpression', ...place, expression }, expression);
  }
  return operator === 'new' ? readNew(scanner) : readAccess(scanner);
}

/** A value, what is read of it and what is called. */
function readAccess(scanner: Scanner): Expression {
  const { pos, start } = scanner;
  let expression = readPrimary(scanner);
  for (;;) {
    const { value } = scanner;
    if (value !== '.' && value !== '[' && value !== '(') return expression;
    if (value !== '.' && scanner.isOnNewLine) scanner.refuse();
    if (value === '(') {
      const list = readList(scanner, '(', ')');
      const place = { pos, start, end: scanner.pos, parent: undefined };
      expression = adopt(
        { kind: 'CallExpression', ...place, expression, arguments: list },
        expression,
        ...list,
      );
      continue;
    }
    scanner.next();
    if (value === '.') {
      const name = scanner.takeWord();
      const place = { pos, start, end: scanner.pos, parent: undefined };
      expression = adopt({ kind: 'PropertyAccessExpression', ...place, expression, name }, expression);
    } else {
      const key = readExpression(scanner);
      scanner.expect(']');
      const place = { pos, start, end: scanner.pos, parent: undefined };
      expression = adopt({ kind: 'ElementAccessExpression', ...place, expression, key }, expression, key);
    }
  }
}

function readNew(scanner: Scanner): NewExpression {
  const { pos, start } = scanner;
  scanner.next();
  const name = scanner.takeName();
  const list = readList(scanner, '(', ')');
  const place = { pos, start, end: scanner.pos, parent: undefined };
  return adopt({ kind: 'NewExpression', ...place, name, arguments: list }, ...list);
}

function readPrimary(scanner: Scanner): Expression {
  const { pos, start, value, kind } = scanner;
  if (kind === 'text' || kind === 'number') return readLiteral(scanner);
  if (kind === 'name') {
    if (others.has(value) || (reservedWords.has(value) && !valueWords.has(value))) scanner.refuse();
    return readWord(scanner);
  }
  if (value === '(') {
    scanner.next();
    const expression = readExpression(scanner);
    scanner.expect(')');
    const place = { pos, start, end: scanner.pos, parent: undefined };
    return adopt({ kind: 'ParenthesizedExpression', ...place, expression }, expression);
  }
  if (value === '[') {
    const elements = readList(scanner, '[', ']');
    const place = { pos, start, end: scanner.pos, parent: undefined };
    return adopt({ kind: 'ArrayLiteralExpression', ...place, elements }, ...elements);
  }
  if (value === '{') return readObject(scanner);
  if (value !== '/') scanner.refuse();
  scanner.rescanPattern();
  const { value: text, end } = scanner;
  scanner.next();
  return { kind: 'RegularExpressionLiteral', pos, start, end, parent: undefined, text };
}

function readList(scanner: Scanner, open: '(' | '[', close: ')' | ']'): readonly Expression[] {
  const values: Expression[] = [];
  scanner.expect(open);
  while (!scanner.is(close)) {
    values.push(readExpression(scanner));
    if (!scanner.skip(',')) break;
  }
  scanner.expect(close);
  return values;
}

function readObject(scanner: Scanner): ObjectLiteralExpression {
  const { pos, start } = scanner;
  const properties: PropertyAssignment[] = [];
  scanner.next();
  while (!scanner.is('}')) {
    properties.push(readProperty(scanner));
    if (!scanner.skip(',')) break;
  }
  scanner.expect('}');
  const place = { pos, start, end: scanner.pos, parent: undefined };
  return adopt({ kind: 'ObjectLiteralExpression', ...place, properties }, ...properties);
}

function readProperty(scanner: Scanner): PropertyAssignment {
  const { pos, start, kind } = scanner;
  const name = readPropertyName(scanner);
  const isShort = kind === 'name' && !reservedWords.has(name) && (scanner.is(',') || scanner.is('}'));
  if (!isShort) scanner.expect(':');
  const initializer = isShort ? undefined : readExpression(scanner);
  const place = { pos, start, end: scanner.pos, parent: undefined };
  return adopt({ kind: 'PropertyAssignment', ...place, name, initializer }, initializer);
}

function readArrowFunction(scanner: Scanner): ArrowFunction {
  const { pos, start } = scanner;
  const parameters = readParameters(scanner, () => readExpression(scanner));
  scanner.expect('=>');
  if (scanner.is('{')) scanner.refuse();
  const body = readExpression(scanner);
  const place = { pos, start, end: scanner.pos, parent: undefined };
  return adopt({ kind: 'ArrowFunction', ...place, parameters, body }, ...parameters, body);
}
