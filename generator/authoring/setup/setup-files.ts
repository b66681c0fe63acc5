import type { Words } from '../../base/words/words.js';
import { defaultImportExtension, type ImportExtension } from '../../compiler/emit/modules.js';
import { emptySpec, exampleFile } from './empty-spec.js';
import { insertProperty } from './insert-property.js';
import { packageFiles } from './package-files.js';
import type { PackageManager } from './package-manager.js';
import { specGuide } from './spec-guide.js';

export interface SetupRequest {
  readonly spec: string;
  readonly out: string;
  /** Whether the spec extends nothing. */
  readonly isEmpty: boolean;
  /** The name for the output as a package; without one it is a plain folder. */
  readonly packageName?: string | undefined;
  readonly manager: PackageManager;
  readonly importExtension: ImportExtension;
  /** The language of texts for people. */
  readonly words: Words;
  /** A text with samples of what a spec can add. */
  readonly samples: string;
  /** The path from the spec to its editor schema, if there is one. */
  readonly editorSchema: string | undefined;
  /** The text of the project's package.json, if there is one. */
  readonly manifest?: string | undefined;
  /** Whether there is a pnpm-workspace.yaml. */
  readonly hasPnpmWorkspace: boolean;
}

/** What must be written for a project to have a spec of its own, by path. */
export function setupFiles(request: SetupRequest): ReadonlyMap<string, string> {
  const { spec, out, isEmpty, packageName, words, samples, editorSchema } = request;
  const ofPackage = packageName === undefined ? {} : packageFiles(packageName);
  return new Map([
    ['package.json', projectManifest(request)],
    isEmpty
      ? [`${spec}/${exampleFile}`, emptySpec(words, editorSchema)]
      : [`${spec}/README.md`, specGuide(words, samples)],
    ...Object.entries(ofPackage).map(([path, text]): [string, string] => [`${out}/${path}`, text]),
    ...pnpmWorkspace(request),
  ]);
}

/** Whether the project has workspaces already, which are left as they are. */
export function hasWorkspaces({ manifest, manager, hasPnpmWorkspace }: SetupRequest): boolean {
  return manager === 'pnpm' ? hasPnpmWorkspace : hasProperty(manifest, 'workspaces');
}

function projectManifest(request: SetupRequest): string {
  const { spec, out, isEmpty, packageName, manager, importExtension, manifest } = request;
  const text = manifest ?? `${JSON.stringify({ private: true }, null, 2)}\n`;
  const settings = {
    ...(!isEmpty && { extends: 'kfgen' }),
    ...{ spec, out },
    ...(importExtension !== defaultImportExtension && { importExtension }),
  };
  const withSettings = insertProperty(text, 'kfgen', settings);
  if (packageName === undefined || manager === 'pnpm' || hasWorkspaces(request)) return withSettings;
  const withWorkspaces = insertProperty(withSettings, 'workspaces', [out]);
  // Yarn has workspaces in private projects only.
  const mustBePrivate = manager === 'yarn' && !hasProperty(text, 'private');
  return mustBePrivate ? insertProperty(withWorkspaces, 'private', true) : withWorkspaces;
}

/** Where pnpm looks for workspaces. */
function pnpmWorkspace(request: SetupRequest): readonly (readonly [string, string])[] {
  const { out, packageName, manager } = request;
  if (packageName === undefined || manager !== 'pnpm' || hasWorkspaces(request)) return [];
  return [['pnpm-workspace.yaml', `packages:\n  - ${JSON.stringify(out)}\n`]];
}

function hasProperty(manifest: string | undefined, name: string): boolean {
  if (manifest === undefined) return false;
  return Object.hasOwn(JSON.parse(manifest.replace(/^\uFEFF/, '')) as object, name);
}
