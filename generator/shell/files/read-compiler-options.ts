import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { nearestFile } from './nearest-file.js';

type CompilerOptions = Readonly<Record<string, unknown>>;

/**
 * The `compilerOptions` of the tsconfig.json that holds for a folder, with those that it extends; undefined when there
 * is none. What cannot be read or understood counts for nothing: it is TypeScript's to complain about.
 */
export function readCompilerOptions(folder: string): CompilerOptions | undefined {
  const path = nearestFile(folder, ['tsconfig.json']);
  return path === undefined ? undefined : optionsIn(path, new Set());
}

/** `seen` are the files that lead here: some extend each other in a circle. */
function optionsIn(path: string, seen: ReadonlySet<string>): CompilerOptions {
  if (seen.has(path)) return {};
  const config = readConfig(path);
  const bases = [config['extends']].flat().filter((base) => typeof base === 'string');
  const options = bases.map((base) => {
    const location = locate(base, path);
    return location === undefined ? {} : optionsIn(location, new Set([...seen, path]));
  });
  const own = config['compilerOptions'];
  return Object.assign({}, ...options, isObject(own) ? own : {}) as CompilerOptions;
}

function readConfig(path: string): Readonly<Record<string, unknown>> {
  try {
    // A pipe would wait for another process.
    const config: unknown = statSync(path).isFile()
      ? JSON.parse(withoutComments(readFileSync(path, 'utf8')))
      : {};
    return isObject(config) ? config : {};
  } catch {
    return {};
  }
}

/** Where a file is that another one extends: beside it, or in a package; `.json` may be left out. */
function locate(base: string, from: string): string | undefined {
  const isPath = /^(?:\.{0,2}[\\/]|[A-Za-z]:)/.test(base);
  if (isPath || base === '..') {
    const path = resolve(dirname(from), base);
    return [path, `${path}.json`].find((each) => existsSync(each));
  }
  for (const name of [base, `${base}.json`, `${base}/tsconfig.json`]) {
    try {
      const path = createRequire(from).resolve(name);
      if (path.endsWith('.json')) return path;
    } catch {
      // Another name may be the one.
    }
  }
  return undefined;
}

const COMMENT = /("(?:[^"\\]|\\.)*")|\/\/.*|\/\*[^]*?\*\//g;
const LAST_COMMA = /("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g;

/** JSON out of what TypeScript reads, where comments may stand, and commas behind the last of a list. */
function withoutComments(text: string): string {
  const keepTexts = (_found: string, quoted = ''): string => quoted;
  return text
    .replace(/^\uFEFF/, '')
    .replace(COMMENT, keepTexts)
    .replace(LAST_COMMA, keepTexts);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
