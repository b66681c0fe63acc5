import { join } from 'node:path';
import type { Root } from './roots.js';

/** Commands run in the folder of this package. */
export const benchFolder = process.cwd();
export const repository = join(benchFolder, '..');
export const generatedPackage = join(repository, 'generated');
export const built = join(benchFolder, 'dist', 'built');

/** The module of a contender for a type: exports `is` and, where it gives reasons, `reasons`. */
export function moduleOf(id: string, root: Root): string {
  return join(built, id, `${root}.mjs`);
}
