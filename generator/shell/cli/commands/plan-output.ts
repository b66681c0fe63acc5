import { findTodos } from '../../../compiler/read/find-todos.js';
import { readCachedHash, writeCachedHash } from '../../files/output-cache.js';
import { readOutput, readOutputs } from '../../files/output-folder.js';
import { programFingerprint } from '../../files/program-fingerprint.js';
import type { Change } from '../../../compiler/write/change.js';
import type { SourceFiles } from '../../../base/source/source-files.js';
import { contentHash, contentHashOfBytes } from '../../../compiler/write/content-hash.js';
import { manifestPath, parseManifest, type Manifest } from '../../../compiler/write/manifest.js';
import { planChanges } from '../../../compiler/write/plan-changes.js';
import type { Settings } from '../settings.js';
import type { CommandContext } from './command.js';
import { readSources } from './read-sources.js';
import { requireOutputFolder } from './require-output-folder.js';

export interface OutputPlan {
  readonly changes: readonly Change[];
  /** How many places of the spec are still to be filled in. */
  readonly todos: number;
}

/**
 * What would have to change in the output folder for it to match the spec; undefined after the spec's mistakes were
 * printed. The last run kept which manifest follows from what it read. If that is the one that is there, nothing need
 * be generated, only the files that it lists be compared with it.
 */
export async function planOutput(
  settings: Settings,
  { voice, isWatching }: Pick<CommandContext, 'voice' | 'isWatching'>,
): Promise<OutputPlan | undefined> {
  const { spec: folder, out, importExtension, docs } = settings;
  requireOutputFolder(settings);
  const sources = readSources(settings);
  const todos = Object.values(sources).reduce((sum, text) => sum + findTodos(text).length, 0);
  const { manifest, manifestText } = readManifest(out);
  const made = fingerprintOf(sources, settings);
  const isKnown = readCachedHash(folder) === hashOf(made, manifestText);
  if (manifest !== undefined && isKnown && holds(out, manifest))
    return { todos, changes: unchanged(manifest) };
  if (!isWatching) (await import('../optimize-later.js')).optimizeLater();
  const { readCheckedSpec } = await import('./read-checked-spec.js');
  const spec = readCheckedSpec(sources, voice);
  if (spec === undefined) return undefined;
  const { emitArtifacts } = await import('../../../compiler/generate.js');
  const artifacts = new Map(
    (await emitArtifacts(spec, { importExtension, docs })).map(({ path, text }) => [path, text]),
  );
  writeCachedHash(folder, hashOf(made, artifacts.get(manifestPath)));
  const existing = readOutputs(out, [...artifacts.keys(), ...Object.keys(manifest?.files ?? {})]);
  return { todos, changes: planChanges({ artifacts, manifest, existing }) };
}

interface ReadManifest {
  readonly manifest: Manifest | undefined;
  readonly manifestText: string | undefined;
}

function readManifest(out: string): ReadManifest {
  const manifestText = readOutputs(out, [manifestPath]).get(manifestPath);
  return { manifestText, manifest: manifestText === undefined ? undefined : parseManifest(manifestText) };
}

/** Changes with everything that the output is made from. */
function fingerprintOf(sources: SourceFiles, { importExtension, docs = '' }: Settings): string {
  const texts = Object.entries(sources).flatMap(([path, text]) => [path, contentHash(text)]);
  return [programFingerprint(), importExtension, docs, ...texts].join('\0');
}

function hashOf(fingerprint: string, manifestText = ''): string {
  return contentHash(`${fingerprint}\n${manifestText}`);
}

/** Whether the output folder holds every file that a manifest lists, as it lists it. */
function holds(out: string, { files }: Manifest): boolean {
  return Object.entries(files).every(([path, hash]) => {
    const bytes = readOutput(out, path);
    return bytes !== undefined && contentHashOfBytes(bytes) === hash;
  });
}

function unchanged({ files }: Manifest): readonly Change[] {
  return [manifestPath, ...Object.keys(files)].map((path) => ({ kind: 'unchanged', path }));
}
