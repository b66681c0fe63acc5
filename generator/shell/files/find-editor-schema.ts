import { statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { unlessMissing } from './file-error.js';
import { foldersFrom } from './folders-from.js';

/** In kfgen's own repository, and in projects that have kfgen installed. */
const places = ['generator/spec.schema.json', 'node_modules/kfgen/generator/spec.schema.json'];

/** The path from a folder to the schema of the spec language, if the project that the folder belongs to has one. */
export function findEditorSchema(folder: string): string | undefined {
  const start = resolve(folder);
  const root = foldersFrom(start).find((each) => isFile(join(each, 'package.json')));
  if (root === undefined) return undefined;
  const path = places.map((place) => join(root, place)).find(isFile);
  // The editor takes a URL.
  return path && encodeURI(relative(start, path).replaceAll('\\', '/'));
}

function isFile(path: string): boolean {
  return unlessMissing(() => statSync(path))?.isFile() === true;
}
