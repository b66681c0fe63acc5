import { Project, StructureKind, type StatementStructures } from 'ts-morph';
import type { Module } from '../emit/code/module.js';
import { moduleSpecifier } from '../emit/modules.js';
import { banner } from '../emit/shared/banner.js';
import type { Import } from './find-imports.js';
import type { PrintCode } from './print-code.js';
import { statementStructure } from './statement-structure.js';

interface PrintableModule extends Module {
  readonly imports: readonly Import[];
  readonly print: PrintCode;
}

/**
 * Prints a module, save for its declarations from schemas, in one call: adding statements one by one takes quadratic time.
 * Loading ts-morph takes long, too: load this file only when there is something to print.
 */
export function printStatements({ imports, statements, print }: PrintableModule): string {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const structures = [
    ...imports.map(importStructure),
    ...statements.flatMap((statement) => statementStructure(statement, print) ?? []),
    ...(statements.length === 0 ? ['export {};'] : []),
  ];
  const sourceFile = project.createSourceFile('module.ts', {
    statements: [banner, ...structures.map(withBlankLine)],
  });
  return sourceFile.getFullText();
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

function importStructure({ module, use, namespace, names }: Import): StatementStructures {
  const namedImports = [...names].map(([name, local]) =>
    name === local ? { name } : { name, alias: local },
  );
  return {
    kind: StructureKind.ImportDeclaration,
    isTypeOnly: use === 'type',
    moduleSpecifier: moduleSpecifier(module),
    ...(namespace === undefined ? { namedImports } : { namespaceImport: namespace }),
  };
}
