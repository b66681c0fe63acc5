import { readOutputs } from '../../files/read-outputs.js';
import { emitArtifacts } from '../../generate.js';
import type { Change } from '../../write/change.js';
import { manifestPath } from '../../write/manifest.js';
import { parseManifest } from '../../write/parse-manifest.js';
import { planChanges } from '../../write/plan-changes.js';
import type { SpecOnDisk } from './read-model.js';

/** What would have to change in the output folder for it to be what the spec says. */
export async function planOutput({ model, sources }: SpecOnDisk, out: string): Promise<readonly Change[]> {
  const manifestText = readOutputs(out, [manifestPath]).get(manifestPath);
  const manifest = manifestText === undefined ? undefined : parseManifest(manifestText);
  const emitted = await emitArtifacts(model, sources);
  const artifacts = new Map(emitted.map(({ path, text }) => [path, text]));
  const existing = readOutputs(out, [...artifacts.keys(), ...Object.keys(manifest?.files ?? {})]);
  return planChanges({ artifacts, manifest, existing });
}
