import { existsSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import { commitChanges } from '../../files/commit-changes.js';
import { requireNoFile } from '../../files/create-file.js';
import { readGuideSamples } from '../../files/read-spec-folder.js';
import { readCompilerOptions } from '../../files/read-compiler-options.js';
import { readText } from '../../files/read-text.js';
import { findEditorSchema } from '../../files/find-editor-schema.js';
import { nearestFile } from '../../files/nearest-file.js';
import { chooseImportExtension } from '../../../authoring/setup/choose-import-extension.js';
import {
  lockFiles,
  namedManager,
  packageManagers,
  type PackageManager,
} from '../../../authoring/setup/package-manager.js';
import { setupFiles, type SetupRequest } from '../../../authoring/setup/setup-files.js';
import { exitCode } from '../exit-code.js';
import { hasPackageSettings } from '../package-settings.js';
import { RefusalError } from '../refusal-error.js';
import { UsageError } from '../usage-error.js';
import type { Voice } from '../voice.js';
import type { Command } from './command.js';
import { printNextSteps } from './print-next-steps.js';
import { requireOutputFolder } from './require-output-folder.js';

const PACKAGE_NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]{0,213}$/;

/**
 * Sets up the project in the current folder with a spec that extends the shipped one, or begins with an example.
 * Overwrites nothing.
 */
export const init: Command = async (settings, { voice, dryRun, packageName, isEmpty }) => {
  if (packageName !== undefined && !PACKAGE_NAME.test(packageName)) {
    throw new UsageError('invalid-package-name', { name: packageName });
  }
  const spec = folderInProject(settings.spec);
  const out = folderInProject(settings.out);
  requireOutputFolder({ spec, out });
  const manifest = readManifest();
  if (manifest !== undefined && hasPackageSettings('package.json')) {
    throw new RefusalError('already-set-up', { path: 'package.json' });
  }
  const request: SetupRequest = {
    ...{ spec, out, isEmpty, packageName, manifest },
    ...{ words: voice.words, samples: readGuideSamples(), editorSchema: findEditorSchema(spec) },
    manager: managerOf(manifest),
    importExtension: chooseImportExtension({
      ...{ packageName, manifest },
      compilerOptions: readCompilerOptions('.'),
    }),
    hasPnpmWorkspace: existsSync('pnpm-workspace.yaml'),
  };
  const files = setupFiles(request);
  const created = [...files.keys()].filter((path) => path !== 'package.json');
  created.forEach((path) => requireNoFile(path));
  if (!dryRun) commitChanges('.', { write: files, remove: [] });
  print({ files, request, dryRun }, voice);
  return exitCode.fine;
};

/** A folder as it is written in settings; it must be in the project. */
function folderInProject(folder: string): string {
  const path = relative('.', resolve(folder)).split(sep).join('/');
  if (path === '' || path.split('/')[0] === '..' || resolve(path) !== resolve(folder)) {
    throw new RefusalError('outside-project', { folder });
  }
  return path;
}

function readManifest(): string | undefined {
  return existsSync('package.json') ? readText('package.json') : undefined;
}

/** The package manager that package.json names, or that has a lock file, here or in a folder above. */
function managerOf(manifest: string | undefined): PackageManager {
  const named = manifest && namedManager(JSON.parse(manifest.replace(/^\uFEFF/, '')) as object);
  const lockFile = basename(nearestFile('.', Object.values(lockFiles)) ?? '');
  return named || (packageManagers.find((name) => lockFiles[name] === lockFile) ?? 'npm');
}

interface Setup {
  readonly files: ReadonlyMap<string, string>;
  readonly request: SetupRequest;
  readonly dryRun: boolean;
}

function print({ files, request, dryRun }: Setup, voice: Voice): void {
  const changes = [...files.keys()].map((path) => ({
    kind: path === 'package.json' && request.manifest !== undefined ? 'updated' : 'created',
    path,
  }));
  if (voice.format === 'json') return voice.document({ diagnostics: [], written: !dryRun, changes });
  voice.say(dryRun ? 'would-set-up' : 'set-up');
  voice.print(
    changes.map(({ kind, path }) => {
      return `  ${voice.sentence(kind === 'updated' ? 'done-stale' : 'done-missing')}  ${path}`;
    }),
  );
  printNextSteps(request, voice);
}
