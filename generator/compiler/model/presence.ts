import type { Scalar } from '../../runtime/shape.js';
import type { ConditionOrigin } from './origin.js';

/** When an object has a field. */
export type Presence =
  | { readonly kind: 'required' }
  | { readonly kind: 'optional' }
  /** Required when all conditions hold, optional otherwise. */
  | { readonly kind: 'conditional'; readonly conditions: readonly Condition[] };

/** Holds when the sibling `field` has one of `values`. */
export interface Condition {
  readonly field: string;
  readonly values: readonly Scalar[];
  readonly origin: ConditionOrigin;
}
