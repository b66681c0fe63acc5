import { statSync, type Dirent } from 'node:fs';
import { attempt } from './attempt.js';
import { FileError } from './file-error.js';
import { unlessMissing } from './unless-missing.js';

/** What a folder entry means to a spec. Looks through links; one to nowhere is a mistake only if it is called a YAML file. */
export function entryKind(path: string, entry: Dirent): 'folder' | 'spec-file' | 'other' {
  const isYaml = /\.ya?ml$/i.test(entry.name);
  if (!isYaml && !entry.isDirectory() && !entry.isSymbolicLink()) return 'other';
  // Node puts U+FFFD in the place of bytes that are not UTF-8; no file answers to such a name.
  if (entry.name.includes('\ufffd')) throw new FileError('unreadable-name', { path });
  const target = attempt('cannot-read', path, () =>
    isYaml ? statSync(path) : unlessMissing(() => statSync(path)),
  );
  if (target?.isDirectory()) return 'folder';
  if (!isYaml) return 'other';
  // Reading a pipe or a device might never end.
  if (!target?.isFile()) throw new FileError('not-a-file', { path });
  return 'spec-file';
}
