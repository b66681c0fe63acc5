/** What a type of the published schema says, in few words: what each library's way of writing it starts from. */
export type Type =
  | { readonly kind: 'string' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'anything' }
  | { readonly kind: 'anyObject' }
  | { readonly kind: 'number' | 'integer'; readonly minimum?: number; readonly maximum?: number }
  | { readonly kind: 'literals'; readonly values: readonly Literal[] }
  | { readonly kind: 'list'; readonly item: Type }
  | ObjectType
  | UnionType;

export type Literal = string | number | boolean;

export interface ObjectType {
  readonly kind: 'object';
  readonly fields: readonly Field[];
}

export interface Field {
  readonly name: string;
  readonly isRequired: boolean;
  readonly type: Type;
}

export interface UnionType {
  readonly kind: 'union';
  readonly members: readonly Type[];
  /** The field whose values are texts or numbers of one member only. */
  readonly tag?: string;
}
