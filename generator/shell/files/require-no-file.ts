import { lstatSync } from 'node:fs';
import { attempt } from './attempt.js';
import { FileError } from './file-error.js';
import { unlessMissing } from './unless-missing.js';

/** Throws where something is in the way of a new file, be it a link that leads nowhere. */
export function requireNoFile(path: string): void {
  const stats = attempt('cannot-read', path, () => unlessMissing(() => lstatSync(path)));
  if (stats !== undefined) throw new FileError('file-exists', { path });
}
