import type { Scalar } from '../../runtime/shape.js';
import type { ConditionOrigin } from './origin.js';

/** When an object has a field. */
export type Presence =
  | { readonly kind: 'required' }
  | { readonly kind: 'optional' }
  /** Required when all conditions hold, optional otherwise. */
  | { readonly kind: 'conditional'; readonly conditions: readonly Condition[] }
  /** Optional. Documented to be there when all conditions hold, which types cannot say. */
  | { readonly kind: 'expected'; readonly conditions: readonly Condition[] };

/** What has to hold for a field to be there, or to be expected. */
export function conditionsOf(presence: Presence): readonly Condition[] {
  return presence.kind === 'conditional' || presence.kind === 'expected' ? presence.conditions : [];
}

/** Whether types say that the field is there, always or when conditions hold. */
export function isPromised({ kind }: Presence): boolean {
  return kind === 'required' || kind === 'conditional';
}

/** Holds when the sibling `field` has one of `values`. */
export interface Condition {
  readonly field: string;
  readonly values: readonly Scalar[];
  readonly origin: ConditionOrigin;
}
