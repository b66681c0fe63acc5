import { readFileSync, statSync } from 'node:fs';
import { attempt } from './attempt.js';
import { FileError } from './file-error.js';
import { outputLocation } from './output-location.js';
import { unlessMissing } from './unless-missing.js';

/** The present texts of the given outputs; those that do not exist are left out. */
export function readOutputs(outFolder: string, paths: Iterable<string>): Map<string, string> {
  const texts = new Map<string, string>();
  for (const path of paths) {
    const text = readOutput(outputLocation(outFolder, path), `${outFolder}/${path}`);
    if (text !== undefined) texts.set(path, text);
  }
  return texts;
}

function readOutput(location: string, path: string): string | undefined {
  const stats = attempt('cannot-read', path, () => unlessMissing(() => statSync(location)));
  if (stats === undefined) return undefined;
  if (!stats.isFile()) throw new FileError('not-a-file', { path });
  return attempt('cannot-read', path, () => readFileSync(location, 'utf8'));
}
