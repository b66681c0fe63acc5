import type { Words } from '../../base/words/words.js';
import { insertProperty } from './insert-property.js';
import { packageFiles } from './package-files.js';
import { specGuide } from './spec-guide.js';

export interface SetupRequest {
  readonly spec: string;
  readonly out: string;
  /** The name for the output as a package; without one it is a plain folder. */
  readonly packageName?: string | undefined;
  /** The language of texts for people. */
  readonly words: Words;
  /** A text with samples of what a spec can add. */
  readonly samples: string;
  /** The text of the project's package.json, if there is one. */
  readonly manifest?: string | undefined;
}

/** What must be written for a project to have a spec of its own, by path. */
export function setupFiles(request: SetupRequest): ReadonlyMap<string, string> {
  const { spec, out, packageName, words, samples } = request;
  const ofPackage = packageName === undefined ? {} : packageFiles(packageName);
  return new Map([
    ['package.json', projectManifest(request)],
    [`${spec}/README.md`, specGuide(words, samples)],
    ...Object.entries(ofPackage).map(([path, text]): [string, string] => [`${out}/${path}`, text]),
  ]);
}

function projectManifest({ spec, out, packageName, manifest }: SetupRequest): string {
  const text = manifest ?? `${JSON.stringify({ private: true }, null, 2)}\n`;
  const withSettings = insertProperty(text, 'kfgen', { extends: 'kfgen', spec, out });
  const hasWorkspaces = Object.hasOwn(JSON.parse(text.replace(/^\uFEFF/, '')) as object, 'workspaces');
  if (packageName === undefined || hasWorkspaces) return withSettings;
  return insertProperty(withSettings, 'workspaces', [out]);
}
