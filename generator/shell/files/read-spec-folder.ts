import { readFileSync, statSync } from 'node:fs';
import { attempt } from './attempt.js';
import { decodeUtf8 } from './decode-utf8.js';
import { FileError } from './file-error.js';
import { findSpecFiles } from './find-spec-files.js';
import { unlessMissing } from './unless-missing.js';
import { withoutFinalSlash } from './without-final-slash.js';

/**
 * The text of every YAML file below a folder, sorted by code unit, keyed as the user would write the path: the
 * folder as given, then forward slashes. Skips hidden entries and node_modules. There must be one, unless told otherwise.
 */
export function readSpecFolder(
  folder: string,
  { mayBeEmpty = false }: { readonly mayBeEmpty?: boolean } = {},
): Record<string, string> {
  requireFolder(folder);
  const paths = [...findSpecFiles(withoutFinalSlash(folder))].sort();
  if (paths.length === 0 && !mayBeEmpty) throw new FileError('no-spec-file', { folder });
  return Object.fromEntries(paths.map((path) => [path, readText(path)]));
}

function requireFolder(folder: string): void {
  const stats = attempt('cannot-read', folder, () => unlessMissing(() => statSync(folder)));
  if (stats === undefined) throw new FileError('spec-folder-missing', { folder });
  if (!stats.isDirectory()) throw new FileError('spec-folder-is-file', { folder });
}

function readText(path: string): string {
  return decodeUtf8(
    path,
    attempt('cannot-read', path, () => readFileSync(path)),
  );
}
