import { Project, StructureKind, VariableDeclarationKind, type StatementStructures } from 'ts-morph';
import type { Module } from '../emit/code/module.js';
import type {
  ConstantStatement,
  FunctionStatement,
  InterfaceStatement,
  Signature,
  Statement,
} from '../emit/code/statement.js';
import { moduleSpecifier, type ImportExtension } from '../emit/modules.js';
import { banner } from '../emit/shared/banner.js';
import { documentationText } from '../emit/shared/documentation-text.js';
import type { Documented } from '../model/model.js';
import type { Import } from './find-imports.js';
import type { PrintCode } from './print-code.js';

interface PrintableModule extends Module {
  readonly imports: readonly Import[];
  readonly print: PrintCode;
  readonly importExtension: ImportExtension;
}

interface Printing extends Pick<PrintableModule, 'print' | 'importExtension'> {
  readonly standIns: StandIns;
}

/**
 * Prints a module, except for its declarations from schemas, in one call: adding statements one by one takes
 * quadratic time. Loading ts-morph takes long, too: load this file only when there is something to print.
 */
export function printStatements({ imports, statements, print, importExtension }: PrintableModule): string {
  const standIns = new StandIns();
  const printing = { print, importExtension, standIns };
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const structures = [
    ...imports.map((each) => importStructure(each, printing)),
    ...statements.flatMap((statement) => statementStructure(statement, printing) ?? []),
    ...(statements.length === 0 ? ['export {};'] : []),
  ];
  const sourceFile = project.createSourceFile('module.ts', {
    statements: [banner, ...structures.map(withBlankLine)],
  });
  return standIns.replaceIn(sourceFile.getFullText());
}

/**
 * Stand for bodies and values, which are printed already: ts-morph would take most of its time to copy and to parse
 * them. It prints a body on a line, and a value at the end of one; in the text of a comment neither can be found.
 */
class StandIns {
  private readonly printed: string[] = [];

  standFor(printed: string): string {
    return `__${this.printed.push(printed) - 1}`;
  }

  replaceIn(text: string): string {
    const places = /(?<=^ {4}|^(?:export )?const .* = )__(\d+)(?=;?$)/gm;
    return text.replace(places, (_, index: string) => this.printed[Number(index)] ?? '');
  }
}

/** A blank line before every declaration; imports and exports of other modules stay together. */
function withBlankLine(
  statement: StatementStructures | string,
  index: number,
  all: readonly (StatementStructures | string)[],
): StatementStructures | string {
  const previous = index === 0 ? undefined : all[index - 1];
  if (previous !== undefined && isLink(statement) && isLink(previous)) return statement;
  return typeof statement === 'string' ? `\n${statement}` : { ...statement, leadingTrivia: '\n' };
}

function isLink(statement: StatementStructures | string): boolean {
  return typeof statement !== 'string' && 'moduleSpecifier' in statement;
}

function importStructure(
  { module, use, namespace, names }: Import,
  { importExtension }: Printing,
): StatementStructures {
  const namedImports = [...names].map(([name, local]) =>
    name === local ? { name } : { name, alias: local },
  );
  return {
    kind: StructureKind.ImportDeclaration,
    isTypeOnly: use === 'type',
    moduleSpecifier: moduleSpecifier(module, importExtension),
    ...(namespace === undefined ? { namedImports } : { namespaceImport: namespace }),
  };
}

/** A statement in the form of ts-morph; undefined for a declaration from a schema, which it does not print. */
function statementStructure(statement: Statement, printing: Printing): StatementStructures | undefined {
  const { print, importExtension } = printing;
  switch (statement.kind) {
    case 'function':
      return functionStructure(statement, printing);
    case 'constant':
      return constantStructure(statement, printing);
    case 'alias': {
      const { name, documentation, type } = statement;
      const declaration = { isExported: true, name, ...docs(documentation), type: print(type) };
      return { kind: StructureKind.TypeAlias, ...declaration };
    }
    case 'interface':
      return interfaceStructure(statement, print);
    case 'schema':
      return undefined;
    case 're-export': {
      const { module, names = [], isTypeOnly } = statement;
      const specifier = moduleSpecifier(module, importExtension);
      const exported = { isTypeOnly, namedExports: [...names], moduleSpecifier: specifier };
      return { kind: StructureKind.ExportDeclaration, ...exported };
    }
  }
}

function functionStructure(statement: FunctionStatement, { print, standIns }: Printing): StatementStructures {
  const { name, isLocal, overloads = [], body } = statement;
  return {
    kind: StructureKind.Function,
    isExported: isLocal !== true,
    name,
    ...signatureStructure(statement, print),
    overloads: overloads.map((each) => signatureStructure(each, print)),
    statements: standIns.standFor(print(body)),
  };
}

function constantStructure(statement: ConstantStatement, { print, standIns }: Printing): StatementStructures {
  const { name, isLocal, documentation, type, value } = statement;
  return {
    kind: StructureKind.VariableStatement,
    isExported: isLocal !== true,
    declarationKind: VariableDeclarationKind.Const,
    ...docs(documentation),
    declarations: [
      { name, initializer: standIns.standFor(print(value)), ...(type && { type: print(type) }) },
    ],
  };
}

function interfaceStructure(statement: InterfaceStatement, print: PrintCode): StatementStructures {
  const { name, documentation, typeParameters = [], properties } = statement;
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name,
    ...docs(documentation),
    typeParameters: [...typeParameters],
    properties: properties.map((property) => ({
      name: JSON.stringify(property.name),
      isReadonly: true,
      ...docs(property.documentation),
      type: print(property.type),
    })),
  };
}

function signatureStructure(
  { documentation, typeParameters = [], parameters, returnType }: Signature,
  print: PrintCode,
) {
  return {
    ...docs(documentation),
    typeParameters: [...typeParameters],
    parameters: parameters.map(({ name, type, defaultValue }) => ({
      name,
      type: print(type),
      ...(defaultValue && { initializer: print(defaultValue) }),
    })),
    returnType: print(returnType),
  };
}

function docs(documented: Documented | undefined): { readonly docs?: string[] } {
  return documented === undefined ? {} : { docs: [documentationText(documented)] };
}
