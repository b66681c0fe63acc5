import type { Diagnostic, Report } from '../../../base/diagnostics/diagnostic.js';
import { diagnosticCodes, isDiagnosticCode } from '../../../base/diagnostics/diagnostic-codes.js';
import { severityOf } from '../../../base/diagnostics/severity.js';
import { nearestWord } from '../../../base/names/nearest-word.js';
import type { Suppression } from './find-suppressions.js';

/** The warnings that are not suppressed; reports the suppressions that are wrong or have no effect. */
export function applySuppressions(
  warnings: readonly Diagnostic[],
  suppressions: readonly Suppression[],
  report: Report,
): readonly Diagnostic[] {
  const usable = suppressions.filter((suppression) => isUsable(suppression, report));
  const used = new Set<Suppression>();
  const left = warnings.filter((warning) => {
    const own = usable.filter((suppression) => speaksOf(suppression, warning));
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
  if (!isDiagnosticCode(rule)) {
    const warnings = diagnosticCodes.filter((code) => severityOf(code) === 'warning');
    report('unknown-suppressed-rule', range, { rule }, nearestWord(rule, warnings));
    return false;
  }
  if (severityOf(rule) === 'error') {
    report('error-suppressed', range, { rule });
    return false;
  }
  return true;
}

function speaksOf({ rule, range, target }: Suppression, { code, range: place }: Diagnostic): boolean {
  return (
    code === rule && place.file === range.file && place.start >= target.start && place.start <= target.end
  );
}
