import type { SourceFiles } from '../../base/source/source-files.js';

/**
 * The names of the files of the shipped spec, wherever they are: outputs and reports must not depend on where a
 * project's modules are installed.
 */
export const SHIPPED_FOLDER = 'node_modules/kfgen/spec';

/** The files in the order in which they are read: the shipped ones first, then by path, by code unit. */
export function inReadingOrder(files: SourceFiles): SourceFiles {
  const paths = Object.keys(files).sort();
  const ordered = [...paths.filter(isShipped), ...paths.filter((path) => !isShipped(path))];
  return Object.fromEntries(ordered.map((path) => [path, files[path] ?? '']));
}

export function isShipped(path: string): boolean {
  return path.startsWith(`${SHIPPED_FOLDER}/`);
}
