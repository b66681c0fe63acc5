/** A limit of the spec language, with what shows that somebody knows it. */
export interface LimitCase {
  readonly limit: string;
  /** A type that can have it. */
  readonly type: string;
  readonly bound: number | string;
  /** A bound that allows more, or something else. */
  readonly wider: number | string;
  /** A value that breaks it. */
  readonly breaking: unknown;
}

const text = 'string';
const list = "'string[]'";

/** Every limit. A test compares these with the grammar. */
export const everyLimit: readonly LimitCase[] = [
  { limit: 'minimum', type: 'int32', bound: 2, wider: 1, breaking: 1 },
  { limit: 'maximum', type: 'int32', bound: 2, wider: 3, breaking: 3 },
  { limit: 'minLength', type: text, bound: 2, wider: 1, breaking: 'a' },
  { limit: 'maxLength', type: text, bound: 2, wider: 3, breaking: 'abc' },
  { limit: 'minBytes', type: text, bound: 2, wider: 1, breaking: 'a' },
  { limit: 'maxBytes', type: text, bound: 2, wider: 3, breaking: 'abc' },
  { limit: 'pattern', type: text, bound: '^a$', wider: '^b$', breaking: 'b' },
  { limit: 'minItems', type: list, bound: 2, wider: 1, breaking: ['a'] },
  { limit: 'maxItems', type: list, bound: 2, wider: 3, breaking: ['a', 'b', 'c'] },
];

/** A field with the limit, as the spec has it. */
export function fieldWith({ limit, type }: LimitCase, bound: number | string): string {
  return `{ type: ${type}, ${limit}: ${bound}, doc: 字段 }`;
}
