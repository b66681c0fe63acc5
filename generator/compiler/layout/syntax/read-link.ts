import { adopt } from './adopt.js';
import { endStatement } from './end-statement.js';
import type { ExportDeclaration, ImportDeclaration, Specifier, StringLiteral } from './node.js';
import { readLiteral } from './read-word.js';
import type { Scanner } from './scanner.js';

/** Where a statement begins whose first words are read already. */
export interface Beginning {
  readonly pos: number;
  readonly start: number;
}

export function readImport(scanner: Scanner): ImportDeclaration {
  const { pos, start } = scanner;
  scanner.next();
  const isTypeOnly = scanner.skip('type');
  let bindings: ImportDeclaration['bindings'];
  if (scanner.skip('*')) {
    scanner.expect('as');
    bindings = scanner.takeName();
  } else bindings = readSpecifiers(scanner);
  scanner.expect('from');
  const moduleSpecifier = readText(scanner);
  endStatement(scanner);
  const place = { pos, start, end: scanner.pos, parent: undefined };
  return adopt(
    { kind: 'ImportDeclaration', ...place, isTypeOnly, bindings, moduleSpecifier },
    moduleSpecifier,
  );
}

/** What comes from another module, after `export`. */
export function readReExport(
  scanner: Scanner,
  { pos, start, isTypeOnly }: Beginning & { readonly isTypeOnly: boolean },
): ExportDeclaration {
  const elements = scanner.skip('*') ? undefined : readSpecifiers(scanner);
  const moduleSpecifier = scanner.skip('from') ? readText(scanner) : undefined;
  if (elements === undefined && moduleSpecifier === undefined) scanner.refuse();
  endStatement(scanner);
  const place = { pos, start, end: scanner.pos, parent: undefined };
  return adopt(
    { kind: 'ExportDeclaration', ...place, isTypeOnly, elements, moduleSpecifier },
    moduleSpecifier,
  );
}

/** `{ a, b as c }`. */
function readSpecifiers(scanner: Scanner): readonly Specifier[] {
  const specifiers: Specifier[] = [];
  scanner.expect('{');
  while (!scanner.is('}')) {
    const first = scanner.takeName();
    const second = scanner.skip('as') ? scanner.takeName() : undefined;
    specifiers.push(
      second === undefined ? { name: first, propertyName: undefined } : { name: second, propertyName: first },
    );
    if (!scanner.skip(',')) break;
  }
  scanner.expect('}');
  return specifiers;
}

function readText(scanner: Scanner): StringLiteral {
  const literal = readLiteral(scanner);
  return literal.kind === 'StringLiteral' ? literal : scanner.refuse();
}
