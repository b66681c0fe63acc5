import type { StatementStructures } from 'ts-morph';
import { banner } from './banner.js';
import { escapeUnseen } from './escape-unseen.js';

/** Prints a module through ts-morph, in one call: adding statements one by one takes quadratic time. */
export async function printStatements(
  statements: readonly (StatementStructures | string)[],
): Promise<string> {
  const { Project } = await import('ts-morph');
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const sourceFile = project.createSourceFile('module.ts', { statements: [banner, ...statements] });
  return escapeUnseen(sourceFile.getFullText());
}
