import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { removeEmptyFolder } from './remove-empty-folder.js';
import type { Undo } from './undo.js';

/** Makes a folder and those above it, and notes how to take back only those that it made. */
export function makeFolder(folder: string, undo: Undo[]): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder), undo);
  mkdirSync(folder);
  undo.push(() => removeEmptyFolder(folder));
}
