import { commitChanges } from '../../files/commit-changes.js';
import { requireNoFile } from '../../files/create-file.js';
import { findEditorSchema } from '../../files/find-editor-schema.js';
import { readRawText } from '../../files/read-text.js';
import { inferFittingSpec } from '../../../authoring/infer/infer-fitting-spec.js';
import type { SpecDraft } from '../../../authoring/infer/spec-draft.js';
import { applyEdits } from '../../../authoring/infer/source-edit.js';
import { normalizeSources } from '../../../compiler/read/normalize-sources.js';
import type { SourceFiles } from '../../../base/source/source-files.js';
import { exitCode } from '../exit-code.js';
import { RefusalError } from '../refusal-error.js';
import type { Command } from './command.js';
import { printCaptureFaults } from './print-capture-faults.js';
import { printDiagnostics } from './print-diagnostics.js';
import { printInferred, type SpecChange } from './print-inferred.js';
import { readCheckedSpec } from './read-checked-spec.js';
import { readSources } from './read-sources.js';
import { analyzeCaptures } from './analyze-captures.js';

/** Adds to the spec what captured payloads contain and it does not have, for its author to complete; all or nothing. */
export const infer: Command = async (settings, { voice, operands: files, dryRun, as }) => {
  const sources = readSources(settings, { mayBeEmpty: true });
  const spec = readCheckedSpec(sources, voice);
  if (spec === undefined) return exitCode.findings;
  const captures = await analyzeCaptures({ model: spec.model, paths: files, as, mayBegin: true }, voice);
  const { begun } = captures;
  const { model, analysis } = begun ?? { model: spec.model, analysis: captures.analysis };
  if (captures.faults.length > 0) {
    printCaptureFaults(captures, voice);
    return exitCode.failure;
  }
  const specFolder = settings.spec.replace(/\/+$/, '');
  const {
    draft,
    parts,
    result,
    files: after,
  } = inferFittingSpec({
    ...{ model, sources, analysis, begun, specFolder, editorSchema: findEditorSchema },
  });
  const changes = changesOf(draft, sources);
  if (!result.ok) {
    printDiagnostics(result.diagnostics, after, voice);
    voice.warn('infer-unfit');
    return exitCode.failure;
  }
  const write = changes.map(({ path, after: text }): [string, string] => {
    return [path.slice(specFolder.length + 1), text];
  });
  if (!dryRun) commitChanges(specFolder, { write: new Map(write), remove: [] });
  const { unknown, fields, codes } = analysis;
  const ambiguous = analysis.ambiguities.sorted();
  const left = unknown.uncounted + fields.uncounted + codes.uncounted;
  await printInferred({ changes, parts, left, ambiguous, dryRun }, settings, voice);
  return analysis.unrecognized === undefined ? exitCode.fine : exitCode.findings;
};

/** The new contents of the files. If somebody has changed a file since it was read, the edits would be misplaced. */
function changesOf(draft: SpecDraft, sources: SourceFiles): readonly SpecChange[] {
  const created = [...draft.newFiles()].map(([path, after]) => {
    requireNoFile(path);
    return { path, before: undefined, after };
  });
  const edited = [...draft.edits()].map(([path, edits]) => {
    const before = readRawText(path);
    if (normalizeSources({ [path]: before })[path] !== sources[path])
      throw new RefusalError('spec-changed', { path });
    return { path, before, after: applyEdits(before, edits) };
  });
  return [...created, ...edited];
}
