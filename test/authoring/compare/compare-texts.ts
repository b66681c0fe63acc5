import { compareSpecs } from '../../../generator/authoring/compare/compare-specs.js';
import type { Comparison } from '../../../generator/authoring/compare/comparison.js';
import { checkSpec, type CheckedSpec } from '../../../generator/compiler/check-spec.js';

/** The spec of one file. */
export function specOf(text: string): CheckedSpec {
  const result = checkSpec({ 'spec/a.yaml': text });
  if (!result.ok) throw new Error(`${text}\n${JSON.stringify(result.diagnostics)}`);
  return result;
}

/** Compares two specs of one file each. */
export function compareTexts(old: string, now: string): Comparison {
  return compareSpecs(specOf(old), specOf(now));
}
