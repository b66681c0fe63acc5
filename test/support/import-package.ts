import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import type { SpecOutput } from './spec-output.js';
import { temporaryFolder } from './temporary-folder.js';

type Guard = (value: unknown) => boolean;

export interface ValidationResult {
  readonly ok: boolean;
  readonly issues?: readonly { readonly path: readonly (string | number)[] }[];
}

/** The generated package, compiled and running. */
interface GeneratedPackage {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly guardOf: (name: string) => Guard;
  readonly validatorOf: (name: string) => (value: unknown) => ValidationResult;
}

/** By its entry, or by one of its other modules. */
export async function importPackage(
  { files }: Pick<SpecOutput, 'files'>,
  module = 'index',
): Promise<GeneratedPackage> {
  const modules = Object.entries(files).filter(([path]) => path.endsWith('.ts'));
  const compiled = modules.map(([path, text]) => [path.replace(/\.ts$/, '.js'), compile(text)] as const);
  const folder = temporaryFolder(Object.fromEntries(compiled));
  const exports = (await import(pathToFileURL(`${folder}/src/${module}.js`).href)) as Record<string, unknown>;
  return {
    exports,
    guardOf: (name) => functionNamed(exports, `is${name}`) as Guard,
    validatorOf: (name) => functionNamed(exports, `validate${name}`) as (value: unknown) => ValidationResult,
  };
}

function compile(text: string): string {
  const options = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
  };
  return ts.transpileModule(text, { compilerOptions: options }).outputText;
}

function functionNamed(exports: Readonly<Record<string, unknown>>, name: string): unknown {
  if (typeof exports[name] !== 'function') throw new Error(`The generated package has no function ${name}`);
  return exports[name];
}
