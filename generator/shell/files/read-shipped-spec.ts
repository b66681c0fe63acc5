import { fileURLToPath } from 'node:url';
import { readSpecFolder } from './read-spec-folder.js';

/** The files of the spec that comes with kfgen, called as if they lay in `folder`. */
export function readShippedSpec(folder: string): Record<string, string> {
  const home = fileURLToPath(new URL('../../../spec', import.meta.url));
  const files = Object.entries(readSpecFolder(home));
  return Object.fromEntries(files.map(([path, text]) => [folder + path.slice(home.length), text]));
}
