import { appendFileSync } from 'node:fs';
import { attempt } from './file-error.js';

/** Adds text to the end of a file, which others may write to, too. */
export function appendFile(path: string, text: string): void {
  attempt('cannot-write', path, () => appendFileSync(path, text));
}
