import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { NamedVersion } from '../../../authoring/compare/version-advice.js';
import { packageVersion } from '../../files/other-side/other-side.js';
import { readText } from '../../files/read-text.js';
import { nearestPackage } from '../package-settings.js';

/** The folder of the package that this folder belongs to; this one where there is none. */
export function projectFolder(): string {
  const path = nearestPackage(process.cwd());
  return path === undefined ? '.' : dirname(path);
}

/** The names and versions of the project and of the package that is generated, where these are packages. */
export function packagesHere(out: string): readonly NamedVersion[] {
  const present = [projectFolder(), out].map((folder) => join(folder, 'package.json')).filter(existsSync);
  return [...new Set(present)].flatMap((path) => packageVersion(readText(path)));
}
