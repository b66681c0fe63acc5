import { lstatSync } from 'node:fs';
import { attempt } from './attempt.js';
import { FileError } from './file-error.js';
import type { OutputChanges } from './output-changes.js';
import { outputLocation } from './output-location.js';
import { unlessMissing } from './unless-missing.js';

/** One step of a commit: where it takes place, and the path by which the user knows it. */
export interface LocatedChange {
  readonly path: string;
  readonly location: string;
  /** Undefined: the file goes. */
  readonly text: string | undefined;
}

/** The steps of a commit in their order, refused as a whole if one of them must not be taken. */
export function locateChanges(outFolder: string, changes: OutputChanges): readonly LocatedChange[] {
  const { write, remove, manifestPath } = changes;
  const writes = [...write].map(([path, text]) => locate(outFolder, path, text));
  const removals = remove.map((path) => locate(outFolder, path, undefined));
  const manifest = manifestPath === undefined ? undefined : outputLocation(outFolder, manifestPath);
  const isManifest = ({ location }: LocatedChange): boolean => location === manifest;
  return [...writes.filter((change) => !isManifest(change)), ...removals, ...writes.filter(isManifest)];
}

function locate(outFolder: string, path: string, text: string | undefined): LocatedChange {
  const change = { path: `${outFolder}/${path}`, location: outputLocation(outFolder, path), text };
  const stats = attempt('cannot-write', change.path, () => unlessMissing(() => lstatSync(change.location)));
  // A link is not replaced: what it points to is somebody else's.
  if (stats !== undefined && !stats.isFile()) throw new FileError('not-a-file', { path: change.path });
  return change;
}
