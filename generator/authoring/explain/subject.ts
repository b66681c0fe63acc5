import type { Definition, EnumDefinition, EnumValue, Field } from '../../compiler/model/model.js';

/** Something of the spec that a word stands for. */
export type Subject =
  | { readonly kind: 'definition'; readonly definition: Definition }
  | FieldSubject
  | { readonly kind: 'value'; readonly definition: EnumDefinition; readonly value: EnumValue };

export interface FieldSubject {
  readonly kind: 'field';
  readonly owner: Definition;
  readonly path: readonly string[];
  readonly field: Field;
}
