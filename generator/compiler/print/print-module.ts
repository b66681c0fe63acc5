import type { Artifact } from '../emit/artifact.js';
import { identifier } from '../emit/code/code.js';
import type { Module } from '../emit/code/module.js';
import { exportedNames, namesBoundBy } from '../emit/code/statement-parts.js';
import { defaultImportExtension, modulePath, type ImportExtension } from '../emit/modules.js';
import type { Names } from '../emit/names/names.js';
import { escapeUnseen } from '../emit/shared/escape-unseen.js';
import { findImports } from './find-imports.js';
import { codePrinter, type PrintCode } from './print-code.js';
import { printStatements } from './print-statements.js';

/** A module as text. Of the libraries that print TypeScript, those are loaded that the module needs. */
export async function printModule(
  module: Module,
  names: Names,
  importExtension: ImportExtension = defaultImportExtension,
): Promise<Artifact> {
  requireWanted(module, names);
  const imports = findImports(module, names);
  const print = codePrinter(imports);
  const text = await printStatements({ ...module, imports, print, importExtension });
  const declarations = await printDeclarations(module, print);
  return {
    path: modulePath(module.name),
    language: 'typescript',
    text: escapeUnseen([text, ...declarations].join('\n\n')),
  };
}

/**
 * Makes sure that a module exports what its emitter announced, because clashes were looked for there, and that all
 * its names are identifiers: they are printed as they are.
 */
function requireWanted({ name, statements }: Module, names: Names): void {
  for (const statement of statements) namesBoundBy(statement).forEach(identifier);
  const exported = new Set(exportedNames(statements));
  const wanted = names.exportedBy(name);
  if (exported.size !== wanted.length || !wanted.every((each) => exported.has(each)))
    throw new Error(
      `Meant to export ${wanted.join(', ')} from ${name}, exported ${[...exported].join(', ')}`,
    );
}

/**
 * The declarations from schemas, after everything else. What one library has printed is not passed through the other:
 * that would take time.
 */
async function printDeclarations({ statements }: Module, print: PrintCode): Promise<readonly string[]> {
  const schemas = statements.filter((statement) => statement.kind === 'schema');
  if (schemas.length === 0) return [];
  const library = await import('./print-declarations.js');
  return library.printDeclarations(schemas, print);
}
