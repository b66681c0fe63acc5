import type { Diagnostic, Report } from '../../../base/diagnostics/diagnostic.js';
import { changeRules, isChangeRule } from '../../../base/diagnostics/change-rules.js';
import { diagnosticCodes, isDiagnosticCode } from '../../../base/diagnostics/diagnostic-codes.js';
import { severityOf } from '../../../base/diagnostics/severity.js';
import { nearestWord } from '../../../base/names/nearest-word.js';
import type { SourceFiles } from '../../../base/source/source-files.js';
import { linesOfFile } from '../../../base/source/source-lines.js';
import type { Suppression } from './find-suppressions.js';

interface Suppressible {
  readonly warnings: readonly Diagnostic[];
  readonly suppressions: readonly Suppression[];
  readonly sources: SourceFiles;
}

/** The warnings that are not suppressed; reports the suppressions that are wrong or have no effect. */
export function applySuppressions(
  { warnings, suppressions, sources }: Suppressible,
  report: Report,
): readonly Diagnostic[] {
  const usable = suppressions.filter((suppression) => isUsable(suppression, report));
  const used = new Set<Suppression>();
  const suppressionsOf = finder(usable, sources);
  const left = warnings.filter((warning) => {
    const own = suppressionsOf(warning);
    own.forEach((suppression) => used.add(suppression));
    return own.length === 0;
  });
  for (const suppression of usable) {
    if (!used.has(suppression)) report('unused-suppression', suppression.range, { rule: suppression.rule });
  }
  return left;
}

function isUsable({ rule, reason, range }: Suppression, report: Report): boolean {
  if (rule === '' || reason === '') {
    report('invalid-suppression', range, {});
    return false;
  }
  // For `diff`, which compares with another spec: here nothing tells whether it has an effect.
  if (isChangeRule(rule)) return false;
  if (!isDiagnosticCode(rule)) {
    const warnings = diagnosticCodes.filter((code) => severityOf(code) === 'warning');
    report('unknown-suppressed-rule', range, { rule }, () =>
      nearestWord(rule, [...warnings, ...changeRules]),
    );
    return false;
  }
  if (severityOf(rule) === 'error') {
    report('error-suppressed', range, { rule });
    return false;
  }
  return true;
}

/** Finds the suppressions of a warning: those of its rule for its line. */
function finder(
  suppressions: readonly Suppression[],
  sources: SourceFiles,
): (warning: Diagnostic) => readonly Suppression[] {
  const keyOf = (rule: string, file: string, line: number): string => `${rule} ${line} ${file}`;
  const byKey = new Map<string, Suppression[]>();
  for (const suppression of suppressions) {
    const key = keyOf(suppression.rule, suppression.range.file, suppression.line);
    byKey.set(key, [...(byKey.get(key) ?? []), suppression]);
  }
  return ({ code, range: { file, start } }) =>
    byKey.get(keyOf(code, file, linesOfFile(file, sources).positionAt(start).line)) ?? [];
}
