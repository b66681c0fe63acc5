import type { SourceFiles } from '../../../base/source/source-files.js';
import { normalizeSources } from '../../../compiler/read/normalize-sources.js';
import { SHIPPED_FOLDER } from '../../../compiler/read/source-order.js';
import { readShippedSpec, readSpecFolder } from '../../files/read-spec-folder.js';
import type { Settings } from '../settings.js';

/** The texts of the spec, by path: those of its folder and, if it extends the shipped spec, those of that. */
export function readSources(
  { spec, extendsShipped }: Settings,
  { mayBeEmpty = extendsShipped }: { readonly mayBeEmpty?: boolean } = {},
): SourceFiles {
  const own = readSpecFolder(spec, { mayBeEmpty });
  return normalizeSources(extendsShipped ? { ...readShippedSpec(SHIPPED_FOLDER), ...own } : own);
}
