import { temporaryFolder } from '../files/temporary-folder.js';
import { writeTree } from '../files/write-tree.js';
import { smallSpec } from './small-spec.js';

/** A folder with a package.json and these files; removed when the test is over. */
export function project(files: Readonly<Record<string, string | Uint8Array>> = smallSpec): string {
  const folder = temporaryFolder();
  writeTree(folder, { 'package.json': '{ "name": "project" }', ...files });
  return folder;
}
