import { adopt } from './adopt.js';
import { endStatement } from './end-statement.js';
import type {
  Block,
  Clause,
  Expression,
  ForInStatement,
  IfStatement,
  Statement,
  SwitchStatement,
  TryStatement,
} from './node.js';
import { readDeclaration } from './read-declaration.js';
import { readExpression } from './read-expression.js';
import { readImport, readReExport, type Beginning } from './read-link.js';
import { Scanner } from './scanner.js';

/** The statements of a text. Throws UnknownLayout for what emitters do not write, also if it is no TypeScript. */
export function readStatements(text: string): readonly Statement[] {
  const scanner = new Scanner(text);
  const statements: Statement[] = [];
  while (scanner.kind !== 'end') statements.push(readStatement(scanner));
  return statements;
}

function readStatement(scanner: Scanner): Statement {
  const { pos, start, value, kind } = scanner;
  if (value === '{') return readBlock(scanner);
  if (kind !== 'name') scanner.refuse();
  switch (value) {
    case 'import':
      return readImport(scanner);
    case 'export':
      scanner.next();
      return readExport(scanner, { pos, start });
    case 'const':
    case 'function':
    case 'type':
    case 'interface':
      return readDeclaration(scanner, { pos, start, isExported: false }, readBlock);
    default:
      return controlWords.has(value) ? readControl(scanner) : readExpressionStatement(scanner);
  }
}

const controlWords = new Set(['return', 'throw', 'break', 'if', 'for', 'switch', 'try']);

/** What leads elsewhere. */
function readControl(scanner: Scanner): Statement {
  const { pos, start, value } = scanner;
  scanner.next();
  switch (value) {
    case 'return':
    case 'throw':
      return readExit(scanner, value, { pos, start });
    case 'break':
      endStatement(scanner);
      return { kind: 'BreakStatement', pos, start, end: scanner.pos, parent: undefined };
    case 'if':
      return readIf(scanner, { pos, start });
    case 'for':
      return readForIn(scanner, { pos, start });
    case 'switch':
      return readSwitch(scanner, { pos, start });
    default:
      return readTry(scanner, { pos, start });
  }
}

function readExpressionStatement(scanner: Scanner): Statement {
  const { pos, start } = scanner;
  const expression = readExpression(scanner);
  endStatement(scanner);
  const place = { pos, start, end: scanner.pos, parent: undefined };
  return adopt({ kind: 'ExpressionStatement', ...place, expression }, expression);
}

/** What is exported from elsewhere, or declared here. */
function readExport(scanner: Scanner, beginning: Beginning): Statement {
  const before = scanner.save();
  const isTypeOnly = scanner.skip('type');
  if (scanner.is('*') || scanner.is('{')) return readReExport(scanner, { ...beginning, isTypeOnly });
  scanner.restore(before);
  return readDeclaration(scanner, { ...beginning, isExported: true }, readBlock);
}

function readBlock(scanner: Scanner): Block {
  const { pos, start } = scanner;
  const statements: Statement[] = [];
  scanner.expect('{');
  while (!scanner.is('}')) statements.push(readStatement(scanner));
  scanner.next();
  const place = { pos, start, end: scanner.pos, parent: undefined };
  return adopt({ kind: 'Block', ...place, statements }, ...statements);
}

/** `return` and `throw`, with what is handed on. */
function readExit(scanner: Scanner, word: 'return' | 'throw', beginning: Beginning): Statement {
  const isBare = scanner.is(';') || scanner.is('}') || scanner.isOnNewLine;
  const expression = isBare ? undefined : readExpression(scanner);
  endStatement(scanner);
  const place = { ...beginning, end: scanner.pos, parent: undefined };
  if (word === 'return') return adopt({ kind: 'ReturnStatement', ...place, expression }, expression);
  return expression ? adopt({ kind: 'ThrowStatement', ...place, expression }, expression) : scanner.refuse();
}

function readIf(scanner: Scanner, beginning: Beginning): IfStatement {
  const expression = readTest(scanner);
  const thenStatement = readStatement(scanner);
  if (scanner.is('else')) scanner.refuse();
  const place = { ...beginning, end: scanner.pos, parent: undefined };
  return adopt({ kind: 'IfStatement', ...place, expression, thenStatement }, expression, thenStatement);
}

function readForIn(scanner: Scanner, beginning: Beginning): ForInStatement {
  scanner.expect('(');
  scanner.expect('const');
  const name = scanner.takeName();
  scanner.expect('in');
  const expression = readExpression(scanner);
  scanner.expect(')');
  const statement = readStatement(scanner);
  const place = { ...beginning, end: scanner.pos, parent: undefined };
  return adopt({ kind: 'ForInStatement', ...place, name, expression, statement }, expression, statement);
}

function readSwitch(scanner: Scanner, beginning: Beginning): SwitchStatement {
  const expression = readTest(scanner);
  const clauses = readClauses(scanner);
  const place = { ...beginning, end: scanner.pos, parent: undefined };
  return adopt({ kind: 'SwitchStatement', ...place, expression, clauses }, expression, ...clauses);
}

function readTry(scanner: Scanner, beginning: Beginning): TryStatement {
  const tryBlock = readBlock(scanner);
  scanner.expect('catch');
  const catchBlock = readBlock(scanner);
  if (scanner.is('finally')) scanner.refuse();
  const place = { ...beginning, end: scanner.pos, parent: undefined };
  return adopt({ kind: 'TryStatement', ...place, tryBlock, catchBlock }, tryBlock, catchBlock);
}

function readTest(scanner: Scanner): Expression {
  scanner.expect('(');
  const expression = readExpression(scanner);
  scanner.expect(')');
  return expression;
}

function readClauses(scanner: Scanner): readonly Clause[] {
  const clauses: Clause[] = [];
  scanner.expect('{');
  while (!scanner.is('}')) {
    const { pos, start } = scanner;
    const isDefault = scanner.skip('default');
    if (!isDefault) scanner.expect('case');
    const expression = isDefault ? undefined : readExpression(scanner);
    scanner.expect(':');
    const statements: Statement[] = [];
    while (!['case', 'default', '}'].includes(scanner.value)) statements.push(readStatement(scanner));
    const place = { pos, start, end: scanner.pos, parent: undefined };
    clauses.push(adopt({ kind: 'Clause', ...place, expression, statements }, expression, ...statements));
  }
  scanner.next();
  return clauses;
}
