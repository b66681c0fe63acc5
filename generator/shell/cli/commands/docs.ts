import { lstatSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { docsPage, isDocsPage } from '../../../authoring/docs/docs-page.js';
import { languages, loadWords } from '../../../base/words/languages.js';
import { emitArtifacts } from '../../../compiler/generate.js';
import { commitChanges } from '../../files/commit-changes.js';
import { attempt, FileError, unlessMissing } from '../../files/file-error.js';
import { readPageAssets } from '../../files/read-page-assets.js';
import { exitCode } from '../exit-code.js';
import { optimizeLater } from '../optimize-later.js';
import { RefusalError } from '../refusal-error.js';
import { UsageError } from '../usage-error.js';
import type { Command } from './command.js';
import { defaultPage } from './page-address.js';
import { readCheckedSpec } from './read-checked-spec.js';
import { readSourcesOrShipped } from './read-sources.js';

/** Writes the spec as one page for the browser. Replaces nothing but a page that was written before. */
export const docs: Command = async (settings, { voice, file = defaultPage }) => {
  if (file === '') throw new UsageError('missing-option-value', { name: '--file' });
  const sources = readSourcesOrShipped(settings, voice);
  optimizeLater();
  const spec = readCheckedSpec(sources, voice);
  if (spec === undefined) return exitCode.findings;
  requireOwnPage(file);
  const artifacts = await emitArtifacts(spec, { importExtension: settings.importExtension });
  const pageLanguages = await Promise.all(
    languages.map(async (tag) => ({ tag, words: await loadWords(tag) })),
  );
  const text = await docsPage({ spec, artifacts, languages: pageLanguages, assets: readPageAssets() });
  commitChanges(dirname(file), { write: new Map([[basename(file), text]]), remove: [] });
  const bytes = new TextEncoder().encode(text).length;
  if (voice.format === 'json') voice.document({ diagnostics: [], path: file, bytes });
  else voice.say('page-written', { path: file, size: `${Math.ceil(bytes / 1000)}` });
  return exitCode.fine;
};

/** What is no such page may be all that somebody has. */
function requireOwnPage(path: string): void {
  const stats = attempt('cannot-write', path, () => unlessMissing(() => lstatSync(path)));
  if (/[/\\]$/.test(path) || (stats !== undefined && !stats.isFile()))
    throw new FileError('not-a-file', { path });
  if (stats !== undefined && !isDocsPage(attempt('cannot-read', path, () => readFileSync(path, 'utf8'))))
    throw new RefusalError('not-a-page', { path });
}
