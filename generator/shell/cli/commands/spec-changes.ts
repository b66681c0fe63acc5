import { compareSpecs } from '../../../authoring/compare/compare-specs.js';
import { describeAll } from '../../../authoring/compare/report/comparison-report.js';
import { checkSpec } from '../../../compiler/check-spec.js';
import { normalizeSources } from '../../../compiler/read/normalize-sources.js';
import { manifestPath, parseManifest, specHash } from '../../../compiler/write/manifest.js';
import { readGeneratedSide } from '../../files/other-side/read-generated-side.js';
import { readOutputs } from '../../files/output-folder.js';
import type { Settings } from '../settings.js';
import type { Voice } from '../voice.js';
import { projectFolder } from './packages-here.js';
import { besideShipped, readSources } from './read-sources.js';

/**
 * What has changed in the spec since the output was generated, in a few signs each, as `TextMessage.text +lang?`. Empty
 * where nothing has, or where nobody knows: then the spec that the manifest has the hash of is not in git, or reads
 * otherwise today.
 */
export function specChanges(settings: Settings, { words }: Voice): readonly string[] {
  const text = readOutputs(settings.out, [manifestPath]).get(manifestPath);
  const manifest = text === undefined ? undefined : parseManifest(text);
  const sources = readSources(settings);
  if (manifest === undefined || manifest.spec === specHash(sources)) return [];
  const sourcesOf = (files: Readonly<Record<string, string>>): typeof sources =>
    normalizeSources(besideShipped(settings, files));
  const places = { spec: settings.spec, out: settings.out, project: projectFolder() };
  const side = readGeneratedSide(places, (files) => specHash(sourcesOf(files)) === manifest.spec);
  if (side === undefined) return [];
  const [old, now] = [checkSpec(sourcesOf(side.files)), checkSpec(sources)];
  if (!old.ok || !now.ok) return [];
  return describeAll(compareSpecs(old, now), words).map(({ change }) => change);
}
