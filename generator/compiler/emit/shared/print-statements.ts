import type { StatementStructures } from 'ts-morph';
import { banner } from './banner.js';
import { escapeUnseen } from './escape-unseen.js';

/** Prints a module through ts-morph, in one call: adding statements one by one takes quadratic time. */
export async function printStatements(
  statements: readonly (StatementStructures | string)[],
): Promise<string> {
  const { Project } = await import('ts-morph');
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const sourceFile = project.createSourceFile('module.ts', {
    statements: [banner, ...statements.map(withBlankLine)],
  });
  return escapeUnseen(sourceFile.getFullText());
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
  return typeof statement === 'string'
    ? /^(?:import|export (?:type )?[*{])/.test(statement)
    : 'moduleSpecifier' in statement;
}
