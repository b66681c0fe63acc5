import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { attempt, FileError, unlessMissing } from './file-error.js';
import { findSpecFiles } from './find-spec-files.js';
import { readText } from './read-text.js';

/** The text of every YAML file below a folder by its path, sorted by code unit. Throws where there is none, unless it may be empty. */
export function readSpecFolder(
  folder: string,
  { mayBeEmpty = false }: { readonly mayBeEmpty?: boolean } = {},
): Record<string, string> {
  requireFolder(folder);
  const paths = [...findSpecFiles(folder)].sort();
  if (paths.length === 0 && !mayBeEmpty) throw new FileError('no-spec-file', { folder });
  return Object.fromEntries(paths.map((path) => [path, readText(path)]));
}

function requireFolder(folder: string): void {
  const stats = attempt('cannot-read', folder, () => unlessMissing(() => statSync(folder)));
  if (stats === undefined) throw new FileError('spec-folder-missing', { folder });
  if (!stats.isDirectory()) throw new FileError('spec-folder-is-file', { folder });
}

const shipped = fileURLToPath(new URL('../../../spec', import.meta.url));

/** The files of the spec that comes with kfgen, by the paths that they would have in `folder`. */
export function readShippedSpec(folder: string): Record<string, string> {
  const files = Object.entries(readSpecFolder(shipped));
  return Object.fromEntries(files.map(([path, text]) => [folder + path.slice(shipped.length), text]));
}

/** Samples of what a spec of one's own can add to it, in Markdown. */
export function readGuideSamples(): string {
  return readText(`${shipped}/guide.md`);
}
