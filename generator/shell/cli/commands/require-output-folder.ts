import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, relative } from 'node:path';
import { manifestPath } from '../../../compiler/write/manifest.js';
import { isWithin } from '../../files/is-within.js';
import { nearestPackage } from '../package-settings.js';
import { RefusalError } from '../refusal-error.js';
import type { Settings } from '../settings.js';

/**
 * Throws if an output folder would mix what is generated with something else: with the sources, the project, or all that
 * somebody has.
 */
export function requireOutputFolder({ spec, out }: Pick<Settings, 'spec' | 'out'>): void {
  if (isWithin(out, spec)) throw new RefusalError('out-in-spec', { out, spec });
  const held = [spec, ...projectOutside(out), homedir()].find((path) => isWithin(path, out));
  if (held !== undefined) throw new RefusalError('out-holds-others', { out, held });
}

/** The project that the user is in, unless that is the very package that was generated before. */
function projectOutside(out: string): readonly string[] {
  const project = nearestPackage(process.cwd());
  if (project === undefined || existsSync(join(out, manifestPath))) return [];
  return [relative(process.cwd(), project)];
}
