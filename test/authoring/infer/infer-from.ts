import type { CaptureAnalysis } from '../../../generator/authoring/capture/analyze/capture-analysis.js';
import type { InferredPart } from '../../../generator/authoring/infer/drafting.js';
import { inferFittingSpec } from '../../../generator/authoring/infer/infer-fitting-spec.js';
import { applyEdits } from '../../../generator/authoring/infer/source-edit.js';
import type { CheckResult } from '../../../generator/compiler/check-spec.js';
import { advise } from '../../../generator/compiler/read/advise.js';
import { normalizeSources } from '../../../generator/compiler/read/normalize-sources.js';
import { readSpec, type ReadResult } from '../../../generator/compiler/read/read-spec.js';
import type { SourceFiles } from '../../../generator/base/source/source-files.js';
import { analyzeText } from '../capture/analyze/analyze-text.js';

export interface Inferred {
  readonly parts: readonly InferredPart[];
  /** The whole spec with what was added. */
  readonly files: SourceFiles;
  /** The paths of new files, and of changed ones. */
  readonly created: readonly string[];
  readonly edited: readonly string[];
  readonly analysis: CaptureAnalysis;
  readonly result: CheckResult;
}

type ValidSpec = Extract<ReadResult, { ok: true }>;

/** Most tests add to the same few specs. */
const validSpecs = new WeakMap<SourceFiles, ValidSpec>();

export function validSpec(files: SourceFiles): ValidSpec {
  const known = validSpecs.get(files);
  if (known !== undefined) return known;
  const result = readSpec(normalizeSources(files));
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics, null, 2));
  validSpecs.set(files, result);
  return result;
}

/** What `kfgen infer` would make of a spec and payloads; texts are captures as they are. */
export function inferFrom(files: SourceFiles, payloads: readonly unknown[] | string): Inferred {
  const { model } = validSpec(files);
  const text = typeof payloads === 'string' ? payloads : JSON.stringify(payloads);
  const analysis = analyzeText(model, text);
  const sources = normalizeSources(files);
  const request = { model, sources, analysis, specFolder: 'spec', editorSchema: () => undefined };
  const { draft, parts, result } = inferFittingSpec(request);
  const created = draft.newFiles();
  const edited = [...draft.edits()].map(
    ([path, edits]) => [path, applyEdits(files[path] ?? '', edits)] as const,
  );
  const after = { ...files, ...Object.fromEntries([...created, ...edited]) };
  return {
    ...{ parts, files: after, analysis, result },
    ...{ created: [...created.keys()], edited: edited.map(([path]) => path) },
  };
}

/** The rules that report something about a spec. */
export function adviceOn(files: SourceFiles): ReadonlySet<string> {
  return new Set(advise(validSpec(files).model, normalizeSources(files)).map(({ code }) => code));
}
