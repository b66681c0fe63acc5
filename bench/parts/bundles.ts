import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { benchFolder, moduleOf } from '../contenders/folders.js';
import type { Root } from '../contenders/roots.js';
import type { Size } from '../results/results.js';

const bundles = join(benchFolder, 'dist', 'bundles');

/** What a consumer ships who imports the guard of one type, minified: a module that exports `is`. */
export function bundleOf(id: string, root: Root): string {
  mkdirSync(bundles, { recursive: true });
  const outfile = join(bundles, `${id}-${root}.mjs`);
  buildSync({
    stdin: {
      contents: `export { is } from ${JSON.stringify(moduleOf(id, root))};`,
      resolveDir: benchFolder,
    },
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  return outfile;
}

export function sizeOf(file: string): Size {
  const code = readFileSync(file);
  return { minified: code.length, zipped: gzipSync(code, { level: 9 }).length };
}
