import { describeDiagnostic } from '../../../base/diagnostics/describe-diagnostic.js';
import type { Diagnostic } from '../../../base/diagnostics/diagnostic.js';
import type { SourceFiles } from '../../../base/source/source-files.js';
import type { NamedVersion } from '../../../authoring/compare/version-advice.js';
import { checkSpec, type CheckedSpec } from '../../../compiler/check-spec.js';
import { SHIPPED_FOLDER } from '../../../compiler/read/source-order.js';
import { normalizeSources } from '../../../compiler/read/normalize-sources.js';
import type { OtherSide } from '../../files/other-side/other-side.js';
import { readOtherSide } from '../../files/other-side/read-other-side.js';
import { RefusalError } from '../refusal-error.js';
import type { Settings } from '../settings.js';
import type { Voice } from '../voice.js';
import { packagesHere, projectFolder } from './packages-here.js';
import { besideShipped, ownSources, readSources } from './read-sources.js';

/** Two versions of a spec, and the packages that stand beside each. */
export interface Sides {
  readonly old: CheckedSpec;
  readonly now: CheckedSpec;
  readonly oldPackages: readonly NamedVersion[];
  readonly packages: readonly NamedVersion[];
}

/** Reads what is compared and what it is compared with. Throws one line that names the side which cannot be read. */
export function readSides(settings: Settings, against: string, voice: Voice): Sides {
  const { spec, out } = settings;
  const now = specOf([readSources(settings)], (mistakes) => {
    throw new RefusalError('new-spec-mistakes', { folder: spec, ...mistakes });
  });
  const other = readOtherSide(against, { spec, out, project: projectFolder() });
  const old = specOf(oldSources(settings, other), (mistakes) => {
    throw new RefusalError('old-spec-mistakes', { against, ...mistakes });
  });
  return { old, now, oldPackages: other.packages, packages: packagesHere(out) };

  /** The first of these readings that has no mistakes; those of the first reading are told if all have some. */
  function specOf(readings: readonly SourceFiles[], refuse: (mistakes: Mistakes) => never): CheckedSpec {
    let first: Mistakes | undefined;
    for (const sources of readings) {
      const result = checkSpec(normalizeSources(sources));
      if (result.ok) return result;
      first ??= mistakesIn(result.diagnostics, sources, voice);
    }
    if (first === undefined) throw new Error('A spec is read in no way');
    return refuse(first);
  }
}

/**
 * The spec of the other side, by what it can be. Where the spec extends the shipped one, the other side may be another
 * version of that: of kfgen, or of what is generated from it alone. Then that is what differs, and one's own spec
 * extends it as it extends today's. Whatever is not a package of another name than those that stand here is one's own
 * spec, with mistakes or without.
 */
function oldSources(settings: Settings, other: OtherSide): readonly SourceFiles[] {
  const own = besideShipped(settings, other.files);
  if (!settings.extendsShipped) return [own];
  const isKfgen = other.packages.some(({ name }) => name === 'kfgen');
  if (isKfgen) return [inPlaceOfShipped(settings, other)];
  const here = new Set(packagesHere(settings.out).map(({ name }) => name));
  const isOther = other.packages.length > 0 && other.packages.every(({ name }) => !here.has(name));
  return isOther ? [own, inPlaceOfShipped(settings, other)] : [own];
}

function inPlaceOfShipped(settings: Settings, { files, folder }: OtherSide): SourceFiles {
  const start = folder === '' ? 0 : folder.length + 1;
  const shipped = Object.entries(files).map(([path, text]) => [
    `${SHIPPED_FOLDER}/${path.slice(start)}`,
    text,
  ]);
  return { ...(Object.fromEntries(shipped) as SourceFiles), ...ownSources(settings) };
}

/** How many mistakes there are, and the first. */
interface Mistakes {
  readonly count: string;
  readonly place: string;
  readonly message: string;
}

function mistakesIn(diagnostics: readonly Diagnostic[], sources: SourceFiles, { words }: Voice): Mistakes {
  const [first] = diagnostics;
  if (first === undefined) throw new Error('A spec is refused for no reason');
  const { file, line, column, message } = describeDiagnostic(first, sources, words);
  return { count: `${diagnostics.length}`, place: `${file}:${line}:${column}`, message };
}
