import type { DescribedDiagnostic } from '../base/diagnostics/described-diagnostic.js';
import { describeDiagnostic } from '../base/diagnostics/describe-diagnostic.js';
import { defaultLanguage, loadWords, type LanguageTag } from '../base/words/languages.js';
import { checkSpec, type CheckedSpec } from './check-spec.js';
import type { Artifact } from './emit/artifact.js';
import { emitters } from './emit/emitters.js';
import { defaultImportExtension, importExtensions, type ImportExtension } from './emit/modules.js';
import { withPageAddresses } from './model/with-page-addresses.js';
import { printModule } from './print/print-module.js';
import { normalizeSources } from './read/normalize-sources.js';
import type { SourceFiles } from '../base/source/source-files.js';
import { formatArtifact } from './write/format-artifact.js';
import { createManifest } from './write/manifest.js';

export interface GenerateRequest {
  /** The spec's YAML files by path, e.g. `spec/messages/text.yaml`. */
  readonly files: SourceFiles;
  /** The folder that the paths of the result begin with; `generated` by default. */
  readonly out?: string;
  /** The language of the diagnostics; `zh-CN` by default. */
  readonly language?: LanguageTag;
  /** What the modules import each other with; `.js` by default, `''` for CommonJS, `.ts` to be run as TypeScript. */
  readonly importExtension?: ImportExtension;
  /** Where the reference page of the spec is, an address or a path from `out`: each type links to its anchor there. */
  readonly docs?: string;
}

export type GenerateResult =
  | { readonly ok: true; readonly files: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly diagnostics: readonly DescribedDiagnostic[] };

/**
 * The whole program without disk, clock or terminal: from spec files to generated files, or to the spec's mistakes.
 * Throws a RangeError for an extension that there is not: it would go into the code as it is.
 */
export async function generate(request: GenerateRequest): Promise<GenerateResult> {
  const { files, out = 'generated', language = defaultLanguage } = request;
  const { importExtension = defaultImportExtension, docs } = request;
  if (!importExtensions.includes(importExtension))
    throw new RangeError(`No import extension: ${JSON.stringify(importExtension)}`);
  const sources = normalizeSources(files);
  const result = checkSpec(sources);
  if (!result.ok) {
    const words = await loadWords(language);
    const describe = describeDiagnostic;
    return { ok: false, diagnostics: result.diagnostics.map((each) => describe(each, sources, words)) };
  }
  const artifacts = await emitArtifacts(result, { importExtension, docs });
  return { ok: true, files: Object.fromEntries(artifacts.map(({ path, text }) => [`${out}/${path}`, text])) };
}

interface EmitOptions {
  readonly importExtension: ImportExtension;
  readonly docs?: string | undefined;
}

/** Every generated file, formatted, and finally the manifest that lists them. */
export async function emitArtifacts(
  { model: written, names, sources }: CheckedSpec,
  { importExtension, docs }: EmitOptions,
): Promise<readonly Artifact[]> {
  const model = docs === undefined ? written : withPageAddresses(written, docs);
  const artifacts: Artifact[] = [];
  // One module after the other, so that what one takes can be freed before the next.
  for (const { emit } of emitters)
    for (const each of emit({ model, names, importExtension })) {
      const printed = 'statements' in each ? await printModule(each, names, importExtension) : each;
      artifacts.push(await formatArtifact(printed));
    }
  return [...artifacts, createManifest(artifacts, sources)];
}
