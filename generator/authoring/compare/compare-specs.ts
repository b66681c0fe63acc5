import type { CheckedSpec } from '../../compiler/check-spec.js';
import { Comparison } from './comparison.js';
import { compareCalls } from './find/calls.js';
import { compareDefinitions } from './find/definitions.js';
import { compareExports } from './find/exports.js';
import { compareTypes } from './find/types.js';
import { renamedDefinitions } from './find/renamed-definitions.js';

/** Every difference between two versions of a spec, in no particular order. */
export function compareSpecs(old: CheckedSpec, now: CheckedSpec): Comparison {
  const comparison = new Comparison(old, now, renamedDefinitions(old.model, now.model), compareTypes);
  compareDefinitions(comparison);
  compareCalls(comparison);
  compareExports(comparison);
  return comparison;
}
