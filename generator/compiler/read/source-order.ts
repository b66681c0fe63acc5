import type { SourceFiles } from '../../base/source/source-files.js';

/**
 * What the files of the spec that comes with kfgen are called, wherever they lie: outputs and reports must not depend
 * on how a project's modules are laid out.
 */
export const SHIPPED_FOLDER = 'node_modules/kfgen/spec';

/** The files in the order in which they are read: those that come with kfgen, then by path, by code unit. */
export function inReadingOrder(files: SourceFiles): SourceFiles {
  const paths = Object.keys(files).sort();
  const ordered = [...paths.filter(isShipped), ...paths.filter((path) => !isShipped(path))];
  return Object.fromEntries(ordered.map((path) => [path, files[path] ?? '']));
}

export function isShipped(path: string): boolean {
  return path.startsWith(`${SHIPPED_FOLDER}/`);
}
