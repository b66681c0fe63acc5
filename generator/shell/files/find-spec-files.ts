import { readdirSync, realpathSync, type Dirent } from 'node:fs';
import { attempt } from './attempt.js';
import { entryKind } from './entry-kind.js';

/**
 * The YAML files below a folder, in no particular order. Follows links to folders, but enters each folder once,
 * so that links in a circle end and no folder's files are found under two names.
 */
export function findSpecFiles(folder: string): readonly string[] {
  const files: string[] = [];
  const entered = new Set<string>();
  const folders = [folder];
  // Links wait until all real folders are done: a folder goes by its own name rather than by that of a link.
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

function visibleEntries(folder: string): readonly Dirent[] {
  const entries = attempt('cannot-read', folder, () => readdirSync(folder, { withFileTypes: true }));
  const visible = entries.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules');
  // Which of two links to one folder is entered must not hang on the order the disk gives.
  return visible.sort((left, right) => (left.name < right.name ? -1 : 1));
}
