import type { SourceFiles } from '../../../base/source/source-files.js';
import { normalizeSources } from '../../../compiler/read/normalize-sources.js';
import { SHIPPED_FOLDER } from '../../../compiler/read/source-order.js';
import { FileError } from '../../files/file-error.js';
import { readShippedSpec, readSpecFolder } from '../../files/read-spec-folder.js';
import { RefusalError } from '../refusal-error.js';
import type { Settings } from '../settings.js';
import type { Voice } from '../voice.js';

/** Many projects have tests in a folder called `spec`. */
const MISSING: ReadonlySet<string> = new Set(['spec-folder-missing', 'no-spec-file']);

/** The texts of the spec, by path: those of its folder and, if it extends the shipped spec, those of that. */
export function readSources(
  settings: Settings,
  { mayBeEmpty = settings.extendsShipped }: { readonly mayBeEmpty?: boolean } = {},
): SourceFiles {
  const own = ownSpec(settings, mayBeEmpty);
  if (own === undefined) throw new RefusalError('no-spec-yet', { folder: settings.spec });
  return besideShipped(settings, own);
}

/** The same, but the shipped spec where there is none, for commands that only ask what a spec says. */
export function readSourcesOrShipped(settings: Settings, voice: Voice): SourceFiles {
  const own = ownSpec(settings, settings.extendsShipped);
  if (own !== undefined) return besideShipped(settings, own);
  voice.warn('shipped-spec-used', { folder: settings.spec });
  return normalizeSources(readShippedSpec(SHIPPED_FOLDER));
}

/** The texts of the spec's own folder alone. */
export function ownSources(settings: Settings): SourceFiles {
  return ownSpec(settings, true) ?? {};
}

export function besideShipped({ extendsShipped }: Settings, own: SourceFiles): SourceFiles {
  return normalizeSources(extendsShipped ? { ...readShippedSpec(SHIPPED_FOLDER), ...own } : own);
}

/** Undefined where nobody has named a folder, and the default one is not there or has something else in it. */
function ownSpec({ spec, isSpecNamed }: Settings, mayBeEmpty: boolean): SourceFiles | undefined {
  try {
    return readSpecFolder(spec, { mayBeEmpty });
  } catch (error) {
    const isMissing = error instanceof FileError && MISSING.has(error.code);
    if (isMissing && !isSpecNamed) return undefined;
    throw error;
  }
}
