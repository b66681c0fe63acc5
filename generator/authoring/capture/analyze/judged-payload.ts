import type { ObjectDefinition } from '../../../compiler/model/model.js';
import type { TagValue } from '../../../compiler/model/resolve-type.js';
import type { FilePlace } from './findings.js';
import type { PayloadTarget } from './payload-fit.js';

/** What one payload was taken for. */
export type JudgedPayload = {
  readonly value: unknown;
  readonly place: FilePlace;
  /** What it was compared with. */
  readonly target: PayloadTarget | undefined;
} & (
  | { readonly kind: 'response'; readonly definition: ObjectDefinition }
  /** `isFit`: nothing is wrong with it, or only that the spec does not have a value that decides about others. */
  | { readonly kind: 'known'; readonly definition: ObjectDefinition; readonly isFit: boolean }
  /** Of a type that the union does not have. */
  | { readonly kind: 'unknown'; readonly tags: readonly TagValue[] }
  | { readonly kind: 'unrecognized' }
);
