import { collectFaults } from '../../runtime/collect-faults.js';
import type { Fault } from '../../runtime/fault.js';
import type { Model } from './model.js';
import { referenceShape } from './shape-of.js';

/** Everything in `value` that the definition does not allow: what the generated validation reports. */
export function findFaults(model: Model, name: string, value: unknown): readonly Fault[] {
  return collectFaults(referenceShape(model, name), value);
}
