import { ts } from 'ts-morph';

const compilerOptions: ts.CompilerOptions = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  removeComments: true,
};

/** A module without its types and comments, as CommonJS. */
export function javascriptOf(typescript: string): string {
  return ts.transpileModule(typescript, { compilerOptions }).outputText;
}
