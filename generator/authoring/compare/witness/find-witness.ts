import type { ChangeRule } from '../change-rule.js';
import type { Comparison } from '../comparison.js';
import type { Finding } from '../finding.js';
import { findCode } from './code-witness.js';
import { findPayload } from './find-payload.js';
import type { Witness } from './witness.js';

/** Rules that refuse no value: what breaks is code that reads. */
const onlyForCode: ReadonlySet<ChangeRule> = new Set<ChangeRule>([
  'required-field-respelt',
  'presence-loosened',
  'condition-loosened',
  'alias-added-to-required',
  'type-widened',
  'null-added',
  'enum-opened',
  'value-renamed',
  'call-removed',
  'call-renamed',
  'call-request-changed',
  'call-response-changed',
  'accessor-result-changed',
  'export-removed',
  'type-removed',
  'items-changed',
]);

/** What shows that a breaking difference breaks somebody: a payload if there is one, else code; nothing if none was found. */
export function findWitness(comparison: Comparison, finding: Finding): Witness | undefined {
  if (finding.received !== 'breaking' && finding.sent !== 'breaking') return undefined;
  const payload = onlyForCode.has(finding.rule) ? undefined : findPayload(comparison, finding);
  return payload ?? findCode(comparison, finding);
}
