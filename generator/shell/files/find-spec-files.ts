import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { sep } from 'node:path';
import { attempt, FileError, unlessMissing } from './file-error.js';

/**
 * The YAML files below a folder, in no particular order, as the user would write their paths: the folder as given,
 * then forward slashes. Skips hidden entries and node_modules. Follows links to folders, but enters each folder
 * once, so that links in a circle end and no folder's files are found under two names.
 */
export function findSpecFiles(folder: string): readonly string[] {
  const files: string[] = [];
  const entered = new Set<string>();
  const folders = [withoutFinalSlash(folder)];
  // Links wait until all real folders are done, so that a folder is found under its own name rather than under that
  // of a link.
  const links: string[] = [];
  for (let next = folders.shift(); next !== undefined; next = folders.shift() ?? links.shift()) {
    const current = next;
    const realPath = attempt('cannot-read', current, () => realpathSync(current));
    if (entered.has(realPath)) continue;
    entered.add(realPath);
    for (const entry of visibleEntries(current)) {
      const path = `${current}/${entry.name}`;
      const kind = entryKind(path, entry);
      if (kind === 'folder') (entry.isSymbolicLink() ? links : folders).push(path);
      if (kind === 'spec-file') files.push(path);
    }
  }
  return files;
}

function withoutFinalSlash(folder: string): string {
  return folder.replace(sep === '/' ? /\/+$/ : /[\\/]+$/, '') || folder;
}

function visibleEntries(folder: string): readonly Dirent[] {
  const entries = attempt('cannot-read', folder, () => readdirSync(folder, { withFileTypes: true }));
  const visible = entries.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules');
  // Which of two links to one folder is entered must not depend on the order in which the disk lists them.
  return visible.sort((left, right) => (left.name < right.name ? -1 : 1));
}

/** What a folder entry means to a spec. Looks through links; one to nowhere is a mistake only if it is called a YAML file. */
function entryKind(path: string, entry: Dirent): 'folder' | 'spec-file' | 'other' {
  const isYaml = /\.ya?ml$/i.test(entry.name);
  if (!isYaml && !entry.isDirectory() && !entry.isSymbolicLink()) return 'other';
  // Node puts U+FFFD in the place of bytes that are not UTF-8; no file can be opened by such a name.
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
