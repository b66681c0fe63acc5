import { adopt } from './adopt.js';
import { endStatement } from './end-statement.js';
import type {
  Block,
  FunctionDeclaration,
  Identifier,
  InterfaceDeclaration,
  ObjectBindingPattern,
  Statement,
  TypeAliasDeclaration,
  VariableStatement,
} from './node.js';
import { readExpression } from './read-expression.js';
import type { Beginning } from './read-link.js';
import { readParameters, readPropertySignatures, readResultType, readType } from './read-type.js';
import type { Scanner } from './scanner.js';

export interface DeclarationBeginning extends Beginning {
  readonly isExported: boolean;
}

/** A constant, a function or a type; who reads it knows how to read the block of a function. */
export function readDeclaration(
  scanner: Scanner,
  beginning: DeclarationBeginning,
  readBlock: (scanner: Scanner) => Block,
): Statement {
  const { value } = scanner;
  scanner.next();
  switch (value) {
    case 'const':
      return readConstant(scanner, beginning);
    case 'function':
      return readFunction(scanner, beginning, readBlock);
    case 'type':
      return readAlias(scanner, beginning);
    case 'interface':
      return readInterface(scanner, beginning);
    default:
      return scanner.refuse();
  }
}

function readConstant(
  scanner: Scanner,
  { isExported, ...beginning }: DeclarationBeginning,
): VariableStatement {
  const { pos, start } = scanner;
  const name = scanner.is('{') ? readPattern(scanner) : readIdentifier(scanner);
  const type = scanner.skip(':') ? readType(scanner) : undefined;
  scanner.expect('=');
  const initializer = readExpression(scanner);
  const place = { pos, start, end: scanner.pos, parent: undefined };
  const declaration = adopt(
    { kind: 'VariableDeclaration', ...place, name, type, initializer },
    name,
    type,
    initializer,
  );
  endStatement(scanner);
  const whole = { ...beginning, end: scanner.pos, parent: undefined };
  return adopt({ kind: 'VariableStatement', ...whole, isExported, declaration }, declaration);
}

function readIdentifier(scanner: Scanner): Identifier {
  const { pos, start, end } = scanner;
  return { kind: 'Identifier', pos, start, end, parent: undefined, text: scanner.takeName() };
}

function readPattern(scanner: Scanner): ObjectBindingPattern {
  const { pos, start } = scanner;
  const names: string[] = [];
  scanner.expect('{');
  do names.push(scanner.takeName());
  while (scanner.skip(',') && !scanner.is('}'));
  scanner.expect('}');
  return { kind: 'ObjectBindingPattern', pos, start, end: scanner.pos, parent: undefined, names };
}

function readFunction(
  scanner: Scanner,
  { isExported, ...beginning }: DeclarationBeginning,
  readBlock: (scanner: Scanner) => Block,
): FunctionDeclaration {
  const name = scanner.takeName();
  const typeParameters = readTypeParameters(scanner);
  const parameters = readParameters(scanner, () => readExpression(scanner));
  const type = scanner.skip(':') ? readResultType(scanner) : undefined;
  const body = scanner.is('{') ? readBlock(scanner) : undefined;
  if (body === undefined) endStatement(scanner);
  const signature = { isExported, name, typeParameters, parameters, type };
  const place = { ...beginning, end: scanner.pos, parent: undefined };
  return adopt({ kind: 'FunctionDeclaration', ...place, ...signature, body }, ...parameters, type, body);
}

function readAlias(
  scanner: Scanner,
  { isExported, ...beginning }: DeclarationBeginning,
): TypeAliasDeclaration {
  const name = scanner.takeName();
  const typeParameters = readTypeParameters(scanner);
  scanner.expect('=');
  const type = readType(scanner);
  endStatement(scanner);
  const place = { ...beginning, end: scanner.pos, parent: undefined };
  return adopt({ kind: 'TypeAliasDeclaration', ...place, isExported, name, typeParameters, type }, type);
}

function readInterface(
  scanner: Scanner,
  { isExported, ...beginning }: DeclarationBeginning,
): InterfaceDeclaration {
  const name = scanner.takeName();
  const typeParameters = readTypeParameters(scanner);
  const base = scanner.skip('extends') ? scanner.takeName() : undefined;
  const members = readPropertySignatures(scanner);
  const place = { ...beginning, end: scanner.pos, parent: undefined };
  const declared = { isExported, name, typeParameters, base, members };
  return adopt({ kind: 'InterfaceDeclaration', ...place, ...declared }, ...members);
}

/** `<A, B>`, of names alone. */
function readTypeParameters(scanner: Scanner): readonly string[] {
  const names: string[] = [];
  if (!scanner.skip('<')) return names;
  do names.push(scanner.takeName());
  while (scanner.skip(','));
  scanner.expect('>');
  return names;
}
