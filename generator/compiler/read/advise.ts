import { collectDiagnostics } from '../../base/diagnostics/collect-diagnostics.js';
import type { Diagnostic } from '../../base/diagnostics/diagnostic.js';
import type { SourceFiles } from '../../base/source/source-files.js';
import type { Model } from '../model/model.js';
import { adviceRules } from './rules.js';
import { applySuppressions } from './suppressions/apply-suppressions.js';
import { findSuppressions } from './suppressions/find-suppressions.js';

/** Warnings about a spec without errors, except those that its authors suppressed with a reason. */
export function advise(model: Model, sources: SourceFiles): readonly Diagnostic[] {
  const warnings = collectDiagnostics((report) =>
    adviceRules.forEach((rule) => rule(model, report, sources)),
  );
  const suppressions = Object.entries(sources).flatMap(([file, text]) => findSuppressions(file, text));
  let left: readonly Diagnostic[] = [];
  const wrong = collectDiagnostics(
    (report) => (left = applySuppressions({ warnings, suppressions, sources }, report)),
  );
  return [...left, ...wrong];
}
