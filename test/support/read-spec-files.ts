import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFiles } from '../../generator/base/source/source-files.js';

export const repositoryRoot = join(import.meta.dirname, '../..');

/** The shipped spec on disk. */
export function readSpecFiles(): SourceFiles {
  const names = readdirSync(join(repositoryRoot, 'spec'), { recursive: true, encoding: 'utf8' });
  const paths = names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `spec/${name.replaceAll('\\', '/')}`);
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(repositoryRoot, path), 'utf8')]));
}
