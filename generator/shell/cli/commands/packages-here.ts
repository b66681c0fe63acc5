import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedVersion } from '../../../authoring/compare/version-advice.js';
import { packageVersion } from '../../files/other-side/other-side.js';
import { readText } from '../../files/read-text.js';
import { nearestPackage } from '../package-settings.js';

/** The names and versions of the project and of the package that is generated, where these are packages. */
export function packagesHere(out: string): readonly NamedVersion[] {
  const paths = [nearestPackage(process.cwd()), join(out, 'package.json')];
  const present = paths.filter((path) => path !== undefined && existsSync(path)) as readonly string[];
  return [...new Set(present)].flatMap((path) => packageVersion(readText(path)));
}
