import { statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { unlessMissing } from './unless-missing.js';

/** The way from a folder to the schema of the spec language, where the project that the folder belongs to has one. */
export function findEditorSchema(folder: string): string | undefined {
  const start = resolve(folder);
  const root = nearestProject(start);
  if (root === undefined) return undefined;
  const path = join(root, 'generator/spec.schema.json');
  // The editor reads an address.
  return isFile(path) ? encodeURI(relative(start, path).replaceAll('\\', '/')) : undefined;
}

function nearestProject(folder: string): string | undefined {
  if (isFile(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : nearestProject(parent);
}

function isFile(path: string): boolean {
  return unlessMissing(() => statSync(path))?.isFile() === true;
}
