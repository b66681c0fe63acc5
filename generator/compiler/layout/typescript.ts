import { ts } from 'ts-morph';

export { ts };

/** The syntax of a module; undefined if it has mistakes, or something after its last statement. */
export function parseTypeScript(text: string): ts.SourceFile | undefined {
  const jsDocParsingMode = ts.JSDocParsingMode.ParseNone;
  const options = { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode };
  const source: ParsedFile = ts.createSourceFile('module.ts', text, options, true);
  const rest = text.slice(source.statements.at(-1)?.end);
  return source.parseDiagnostics?.length === 0 && rest.trim() === '' ? source : undefined;
}

/** The compiler has no other way to ask for mistakes than a whole program. */
interface ParsedFile extends ts.SourceFile {
  readonly parseDiagnostics?: readonly ts.Diagnostic[];
}
