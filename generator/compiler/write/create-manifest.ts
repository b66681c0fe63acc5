import type { Artifact } from '../emit/artifact.js';
import { contentHash } from './content-hash.js';
import { manifestPath } from './manifest.js';
import { printManifest } from './print-manifest.js';

/** The manifest of what is written. Where the spec lies does not count, only what its files hold, in their order. */
export function createManifest(
  artifacts: readonly Artifact[],
  sources: Readonly<Record<string, string>>,
): Artifact {
  const files = Object.fromEntries(artifacts.map(({ path, text }) => [path, contentHash(text)]));
  const spec = contentHash(Object.values(sources).join('\0'));
  return { path: manifestPath, language: 'json', text: printManifest({ spec, files }) };
}
