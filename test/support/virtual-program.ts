import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const libraries = dirname(fileURLToPath(import.meta.resolve('typescript')));

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
};

/** Files that several programs share, such as the standard library, are parsed once. */
const registry = ts.createDocumentRegistry();

/** A language service over files in memory, with the standard library from disk. */
export function virtualProgram(files: Readonly<Record<string, string>>): ts.LanguageService {
  const texts = new Map(Object.entries(files).map(([path, text]) => [`/${path}`, text]));
  const textOf = (path: string): string | undefined => texts.get(path) ?? readLibrary(path);
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...texts.keys()].filter((path) => path.endsWith('.ts')),
    // The registry keeps one file for each name and version.
    getScriptVersion: (path) => textOf(path) ?? '',
    getScriptSnapshot: (path) => {
      const text = textOf(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => '/',
    getDefaultLibFileName: () => join(libraries, 'lib.es2022.d.ts'),
    fileExists: (path) => textOf(path) !== undefined,
    readFile: textOf,
  };
  return ts.createLanguageService(host, registry);
}

function readLibrary(path: string): string | undefined {
  if (dirname(path) !== libraries) return undefined;
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
