import { docsPage } from '../../../generator/authoring/docs/docs-page.js';
import type { SourceFiles } from '../../../generator/base/source/source-files.js';
import { languages, loadWords } from '../../../generator/base/words/languages.js';
import { checkSpec } from '../../../generator/compiler/check-spec.js';
import { emitArtifacts } from '../../../generator/compiler/generate.js';
import { readPageAssets } from '../../../generator/shell/files/read-page-assets.js';

/** The page of a spec, as the command writes it. */
export async function pageOf(files: SourceFiles): Promise<string> {
  const spec = checkSpec(files);
  if (!spec.ok) throw new Error(JSON.stringify(spec.diagnostics.map(({ code, range }) => [code, range])));
  const known = await Promise.all(languages.map(async (tag) => ({ tag, words: await loadWords(tag) })));
  const artifacts = await emitArtifacts(spec, { importExtension: '.js' });
  return docsPage({ spec, artifacts, languages: known, assets: readPageAssets() });
}
