import type { Call } from '../../compiler/model/call.js';
import type { Definition, EnumDefinition, EnumValue, Field } from '../../compiler/model/model.js';

/** Something of the spec that a word stands for. */
export type Topic =
  | { readonly kind: 'definition'; readonly definition: Definition }
  | FieldTopic
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'value'; readonly definition: EnumDefinition; readonly value: EnumValue };

export interface FieldTopic {
  readonly kind: 'field';
  readonly owner: Definition;
  readonly path: readonly string[];
  readonly field: Field;
}
