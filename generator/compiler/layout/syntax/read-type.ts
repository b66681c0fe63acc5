import { adopt } from './adopt.js';
import type {
  FunctionType,
  LiteralType,
  Parameter,
  PropertySignature,
  TypeLiteral,
  TypeNode,
} from './node.js';
import { isFunctionType } from './parameters-ahead.js';
import { readLiteral, readPropertyName, readQualifiedName, readWord } from './read-word.js';
import { reservedWords } from './reserved-words.js';
import type { Scanner } from './scanner.js';

/** Types that are a word. */
const keywords = new Set(['string', 'number', 'boolean', 'unknown', 'undefined', 'object', 'never', 'void']);
/** Words that begin something else than the name of a type. */
const others = new Set(['any', 'bigint', 'symbol', 'this', 'infer', 'asserts', 'unique', 'import', 'new']);

export function readType(scanner: Scanner): TypeNode {
  if (isFunctionType(scanner)) return readFunctionType(scanner);
  return readMembers(scanner, '|', () => readMembers(scanner, '&', () => readOperator(scanner)));
}

/** A type, or what a function finds out about a parameter. */
export function readResultType(scanner: Scanner): TypeNode {
  const { pos, start } = scanner;
  const before = scanner.save();
  if (scanner.kind === 'name' && !reservedWords.has(scanner.value)) {
    const parameterName = scanner.takeName();
    if (scanner.is('is') && !scanner.isOnNewLine) {
      scanner.next();
      const type = readType(scanner);
      const place = { pos, start, end: scanner.pos, parent: undefined };
      return adopt({ kind: 'TypePredicate', ...place, parameterName, type }, type);
    }
    scanner.restore(before);
  }
  return readType(scanner);
}

/** `(a: A, b: B)`, or with values where none is given, which the second function reads. */
export function readParameters(
  scanner: Scanner,
  readInitializer?: () => Parameter['initializer'],
): Parameter[] {
  const parameters: Parameter[] = [];
  scanner.expect('(');
  while (!scanner.is(')')) {
    const { pos, start } = scanner;
    const name = scanner.takeName();
    const type = scanner.skip(':') ? readType(scanner) : undefined;
    const initializer = readInitializer && scanner.skip('=') ? readInitializer() : undefined;
    const place = { pos, start, end: scanner.pos, parent: undefined };
    parameters.push(adopt({ kind: 'Parameter', ...place, name, type, initializer }, type, initializer));
    if (!scanner.skip(',')) break;
  }
  scanner.expect(')');
  return parameters;
}

/** The properties of a type, up to the brace after them. */
export function readPropertySignatures(scanner: Scanner): readonly PropertySignature[] {
  const members: PropertySignature[] = [];
  scanner.expect('{');
  while (!scanner.is('}')) {
    members.push(readPropertySignature(scanner));
    if (!scanner.skip(';') && !scanner.skip(',') && !scanner.is('}') && !scanner.isOnNewLine)
      scanner.refuse();
  }
  scanner.next();
  return members;
}

function readPropertySignature(scanner: Scanner): PropertySignature {
  const { pos, start } = scanner;
  let name = readPropertyName(scanner);
  const isReadonly = name === 'readonly' && !scanner.is(':') && !scanner.is('?');
  if (isReadonly) name = readPropertyName(scanner);
  const isOptional = scanner.skip('?');
  scanner.expect(':');
  const type = readType(scanner);
  const place = { pos, start, end: scanner.pos, parent: undefined };
  return adopt({ kind: 'PropertySignature', ...place, isReadonly, name, isOptional, type }, type);
}

/** Members with an operator between them, and perhaps one before the first. */
function readMembers(scanner: Scanner, operator: '|' | '&', read: () => TypeNode): TypeNode {
  const { pos, start } = scanner;
  const hasFirst = scanner.skip(operator);
  const first = read();
  if (!scanner.is(operator)) {
    if (hasFirst) scanner.refuse();
    return first;
  }
  const types = [first];
  while (scanner.skip(operator)) types.push(read());
  const place = { pos, start, end: scanner.pos, parent: undefined };
  return adopt({ kind: operator === '|' ? 'UnionType' : 'IntersectionType', ...place, types }, ...types);
}

function readOperator(scanner: Scanner): TypeNode {
  const { pos, start, value: operator } = scanner;
  if (operator !== 'keyof' && operator !== 'readonly') return readPostfix(scanner);
  scanner.next();
  const type = readOperator(scanner);
  const place = { pos, start, end: scanner.pos, parent: undefined };
  return adopt({ kind: 'TypeOperator', ...place, operator, type }, type);
}

/** `A[]` and `A[B]`. */
function readPostfix(scanner: Scanner): TypeNode {
  const { pos, start } = scanner;
  let type = readPrimary(scanner);
  while (scanner.is('[') && !scanner.isOnNewLine) {
    scanner.next();
    const indexType = scanner.is(']') ? undefined : readType(scanner);
    scanner.expect(']');
    const place = { pos, start, end: scanner.pos, parent: undefined };
    type =
      indexType === undefined
        ? adopt({ kind: 'ArrayType', ...place, elementType: type }, type)
        : adopt({ kind: 'IndexedAccessType', ...place, objectType: type, indexType }, type, indexType);
  }
  return type;
}

function readPrimary(scanner: Scanner): TypeNode {
  const { pos, start, value, kind } = scanner;
  const place = (): Omit<TypeLiteral, 'kind' | 'members'> => ({
    pos,
    start,
    end: scanner.pos,
    parent: undefined,
  });
  if (value === '(') {
    scanner.next();
    const type = readType(scanner);
    scanner.expect(')');
    return adopt({ kind: 'ParenthesizedType', ...place(), type }, type);
  }
  if (value === '{') {
    const members = readPropertySignatures(scanner);
    return adopt({ kind: 'TypeLiteral', ...place(), members }, ...members);
  }
  if (kind === 'text' || kind === 'number' || value === '-') return readLiteralType(scanner);
  if (kind !== 'name' || others.has(value)) scanner.refuse();
  if (keywords.has(value)) {
    scanner.next();
    return { kind: 'Keyword', ...place(), text: value };
  }
  if (value === 'null' || value === 'true' || value === 'false') return readLiteralType(scanner);
  if (value === 'typeof') {
    scanner.next();
    const name = readQualifiedName(scanner);
    return { kind: 'TypeQuery', ...place(), name };
  }
  // Of the words of the language, `const` alone stands for a type: in `as const`.
  const name = value === 'const' ? scanner.takeWord() : readQualifiedName(scanner);
  const typeArguments = readTypeArguments(scanner);
  return adopt({ kind: 'TypeReference', ...place(), name, typeArguments }, ...typeArguments);
}

function readTypeArguments(scanner: Scanner): readonly TypeNode[] {
  const types: TypeNode[] = [];
  if (!scanner.is('<') || scanner.isOnNewLine) return types;
  scanner.next();
  do types.push(readType(scanner));
  while (scanner.skip(','));
  scanner.expect('>');
  return types;
}

function readLiteralType(scanner: Scanner): LiteralType {
  const { pos, start, value, kind } = scanner;
  if (value === '-') {
    scanner.next();
    if (scanner.kind !== 'number') scanner.refuse();
    const operand = readLiteral(scanner);
    const place = { pos, start, end: scanner.pos, parent: undefined };
    const literal = adopt({ kind: 'PrefixUnaryExpression', ...place, operator: '-', operand }, operand);
    return adopt({ kind: 'LiteralType', ...place, literal }, literal);
  }
  const literal = kind === 'name' ? readWord(scanner) : readLiteral(scanner);
  return adopt({ kind: 'LiteralType', pos, start, end: scanner.pos, parent: undefined, literal }, literal);
}

function readFunctionType(scanner: Scanner): FunctionType {
  const { pos, start } = scanner;
  const parameters = readParameters(scanner);
  scanner.expect('=>');
  const type = readType(scanner);
  const place = { pos, start, end: scanner.pos, parent: undefined };
  return adopt({ kind: 'FunctionType', ...place, parameters, type }, ...parameters, type);
}
