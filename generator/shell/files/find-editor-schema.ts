import { statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { unlessMissing } from './file-error.js';

/** In kfgen's own repository, and in projects that have kfgen installed. */
const places = ['generator/spec.schema.json', 'node_modules/kfgen/generator/spec.schema.json'];

/** The path from a folder to the schema of the spec language, if the project that the folder belongs to has one. */
export function findEditorSchema(folder: string): string | undefined {
  const start = resolve(folder);
  const root = nearestProject(start);
  if (root === undefined) return undefined;
  const path = places.map((place) => join(root, place)).find(isFile);
  // The editor takes a URL.
  return path && encodeURI(relative(start, path).replaceAll('\\', '/'));
}

function nearestProject(folder: string): string | undefined {
  if (isFile(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : nearestProject(parent);
}

function isFile(path: string): boolean {
  return unlessMissing(() => statSync(path))?.isFile() === true;
}
