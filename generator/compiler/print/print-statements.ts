import type { Module } from '../emit/code/module.js';
import type { SchemaStatement, Statement } from '../emit/code/statement.js';
import { banner } from '../emit/shared/banner.js';
import type { Import } from './find-imports.js';
import { isPlain, printImport, printPlainly, type Printing } from './print-plainly.js';

interface PrintableModule extends Module, Printing {
  readonly imports: readonly Import[];
}

/** Prints a module, except for its declarations from schemas. */
export async function printStatements({
  imports,
  statements,
  ...printing
}: PrintableModule): Promise<string> {
  const texts = [banner];
  imports.forEach((each, index) => texts.push(index === 0 ? '\n\n' : '\n', printImport(each, printing)));
  let isAfterLink = imports.length > 0;
  for (const statement of statements) {
    if (statement.kind === 'schema') continue;
    // A blank line before every declaration; exports of other modules stay together.
    const isLink = statement.kind === 're-export';
    texts.push(isLink && isAfterLink ? '\n' : '\n\n', await printStatement(statement, printing));
    isAfterLink = isLink;
  }
  if (statements.length === 0) texts.push('\n\nexport {};');
  return texts.join('');
}

async function printStatement(
  statement: Exclude<Statement, SchemaStatement>,
  printing: Printing,
): Promise<string> {
  if (isPlain(statement)) return printPlainly(statement, printing);
  // Loading it takes long.
  const { printForm } = await import('./print-form.js');
  return printForm(statement, printing);
}
