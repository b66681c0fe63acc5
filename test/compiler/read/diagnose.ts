import { compareDiagnostics } from '../../../generator/base/diagnostics/compare-diagnostics.js';
import { describeDiagnostic } from '../../../generator/base/diagnostics/describe-diagnostic.js';
import type { DescribedDiagnostic } from '../../../generator/base/diagnostics/described-diagnostic.js';
import type { Model } from '../../../generator/compiler/model/model.js';
import { normalizeSources } from '../../../generator/compiler/read/normalize-sources.js';
import { readSpec } from '../../../generator/compiler/read/read-spec.js';
import type { SourceFiles } from '../../../generator/base/source/source-files.js';
import { words as english } from '../../../generator/base/words/en/words.js';

/** The mistakes of a spec (a single file or several), in order of place, in English. */
export function diagnose(spec: string | SourceFiles): readonly DescribedDiagnostic[] {
  const sources = normalizeSources(typeof spec === 'string' ? { 'a.yaml': spec } : spec);
  const result = readSpec(sources);
  const diagnostics = result.ok ? [] : result.diagnostics;
  return diagnostics.map((each) => describeDiagnostic(each, sources, english)).sort(compareDiagnostics);
}

/** The codes alone, in order of place. */
export function codesOf(spec: string | SourceFiles): readonly string[] {
  return diagnose(spec).map(({ code }) => code);
}

/** The text that each diagnostic underlines, in order of place. */
export function underlined(spec: string): readonly string[] {
  const lines = spec.split('\n');
  return diagnose(spec).map(({ line, column, endLine, endColumn }) =>
    line === endLine
      ? (lines[line - 1] ?? '').slice(column - 1, endColumn - 1)
      : `lines ${line} to ${endLine}`,
  );
}

/** The model of a valid spec. */
export function modelOf(spec: string): Model {
  const result = readSpec(normalizeSources({ 'a.yaml': spec }));
  if (!result.ok) throw new Error(`The spec is wrong: ${JSON.stringify(diagnose(spec))}`);
  return result.model;
}
