import { relative, resolve, sep } from 'node:path';
import { readCachedOutput, writeCachedOutput } from '../../files/output-cache.js';
import { readOutputs } from '../../files/output-folder.js';
import { programFingerprint } from '../../files/program-fingerprint.js';
import type { Change } from '../../../compiler/write/change.js';
import { contentHash } from '../../../compiler/write/content-hash.js';
import { manifestPath, parseManifest } from '../../../compiler/write/manifest.js';
import { planChanges } from '../../../compiler/write/plan-changes.js';
import type { Settings } from '../settings.js';
import { RefusalError } from '../refusal-error.js';
import type { Voice } from '../voice.js';
import { readSources } from './read-sources.js';

/**
 * What would have to change in the output folder for it to match the spec; undefined after the spec's mistakes were
 * printed.
 */
export async function planOutput(settings: Settings, voice: Voice): Promise<readonly Change[] | undefined> {
  const { spec: folder, out } = settings;
  if (isWithin(out, folder)) throw new RefusalError('out-in-spec', { out, spec: folder });
  const sources = readSources(settings);
  const fingerprint = contentHash([programFingerprint(), ...Object.entries(sources).flat()].join('\0'));
  const cached = readCachedOutput(folder);
  if (cached?.fingerprint === fingerprint && isCurrent(out, cached.files)) {
    return Object.keys(cached.files).map((path) => ({ kind: 'unchanged', path }));
  }
  const { readCheckedSpec } = await import('./read-checked-spec.js');
  const spec = readCheckedSpec(sources, voice);
  if (spec === undefined) return undefined;
  const { emitArtifacts } = await import('../../../compiler/generate.js');
  const emitted = await emitArtifacts(spec);
  const artifacts = new Map(emitted.map(({ path, text }) => [path, text]));
  const files = Object.fromEntries(emitted.map(({ path, text }) => [path, contentHash(text)]));
  writeCachedOutput(folder, { fingerprint, files });
  const manifestText = readOutputs(out, [manifestPath]).get(manifestPath);
  const manifest = manifestText === undefined ? undefined : parseManifest(manifestText);
  const existing = readOutputs(out, [...artifacts.keys(), ...Object.keys(manifest?.files ?? {})]);
  return planChanges({ artifacts, manifest, existing });
}

/**
 * Whether the output folder holds exactly what was remembered. A current manifest lists no orphans, so none are
 * looked for.
 */
function isCurrent(out: string, files: Readonly<Record<string, string>>): boolean {
  const existing = readOutputs(out, Object.keys(files));
  return Object.entries(files).every(([path, hash]) => {
    const text = existing.get(path);
    return text !== undefined && contentHash(text) === hash;
  });
}

/** Whether a folder is another one or lies in it: output would be read as sources, or be mixed with them. */
function isWithin(folder: string, outer: string): boolean {
  const path = relative(resolve(outer), resolve(folder));
  return path.split(sep)[0] !== '..' && resolve(outer, path) === resolve(folder);
}
