import { pathToFileURL } from 'node:url';
import { transformSync } from 'rolldown/utils';
import type { SpecOutput } from './spec-output.js';
import { temporaryFolder } from './temporary-folder.js';

type Guard = (value: unknown) => boolean;

export interface ValidationResult {
  readonly ok: boolean;
  readonly issues?: readonly { readonly path: readonly (string | number)[] }[];
}

/** The generated package, compiled and running. */
export interface GeneratedPackage {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly guardOf: (name: string) => Guard;
  readonly validatorOf: (name: string) => (value: unknown) => ValidationResult;
}

/** By its entry, or by one of its other modules. */
export function importPackage(
  { files }: Pick<SpecOutput, 'files'>,
  module = 'index',
): Promise<GeneratedPackage> {
  return importCompiled(compiledFolder(files), `src/${module}`);
}

/** The modules of a package, or of several, as JavaScript in a folder. */
export function compiledFolder(files: Readonly<Record<string, string>>): string {
  const modules = Object.entries(files).filter(([path]) => path.endsWith('.ts'));
  const compiled = modules.map(([path, text]) => [path.replace(/\.ts$/, '.js'), compile(text)] as const);
  return temporaryFolder(Object.fromEntries(compiled));
}

export async function importCompiled(folder: string, entry: string): Promise<GeneratedPackage> {
  const exports = (await import(pathToFileURL(`${folder}/${entry}.js`).href)) as Record<string, unknown>;
  return {
    exports,
    guardOf: (name) => functionNamed(exports, `is${name}`) as Guard,
    validatorOf: (name) => functionNamed(exports, `validate${name}`) as (value: unknown) => ValidationResult,
  };
}

/** Half of the files of a package are those of any other. */
const compiledTexts = new Map<string, string>();

/** Only removes types; TypeScript itself judges the modules elsewhere. */
function compile(text: string): string {
  const known = compiledTexts.get(text);
  if (known !== undefined) return known;
  const { code, errors } = transformSync('module.ts', text, {
    target: 'es2022',
    typescript: { onlyRemoveTypeImports: true },
  });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  compiledTexts.set(text, code);
  return code;
}

function functionNamed(exports: Readonly<Record<string, unknown>>, name: string): unknown {
  if (typeof exports[name] !== 'function') throw new Error(`The generated package has no function ${name}`);
  return exports[name];
}
