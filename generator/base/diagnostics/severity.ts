import type { DiagnosticCode } from './diagnostic.js';

/** Errors stop a run; warnings are the advice of `lint`. */
export type Severity = 'error' | 'warning';

const warnings: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'doc-without-chinese',
  'text-cut',
  'unshown-field',
  'unshown-value',
  'unknown-sample-field',
  'sent-and-received',
  'forgotten-member',
  'unused-definition',
  'look-alike-name',
  'tag-body-mismatch',
  'shadowed-global',
  'todo',
  'invalid-suppression',
  'unknown-suppressed-rule',
  'error-suppressed',
  'unused-suppression',
]);

/** Every mistake that is no warning is an error. */
export function severityOf(code: DiagnosticCode): Severity {
  return warnings.has(code) ? 'warning' : 'error';
}
