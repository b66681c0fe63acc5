import type { Located } from '../../../base/source/range.js';
import type { DottedPath, FieldKey, FieldPathKey, ScalarKey } from '../syntax.js';
import { scalarValue } from '../yaml/scalar-value.js';

/** Splits `menu_id?` into the name on the wire and the mark for an optional field. */
export function parseFieldKey({ value, range }: Located<string>): FieldKey {
  const isOptional = value.endsWith('?');
  return { value: isOptional ? value.slice(0, -1) : value, range, isOptional };
}

/** The same for a field of a nested object: `text.emoji?`. */
export function parseFieldPathKey(text: Located<string>): FieldPathKey {
  const key = parseFieldKey(text);
  return { ...key, ...parseDottedPath(key) };
}

export function parseDottedPath({ value, range }: Located<string>): DottedPath {
  return { value, range, path: value.split('.') };
}

/** Keys are text in YAML; for an enum of numbers, what counts is the value that the text would have. */
export function parseScalarKey({ value, range }: Located<string>): ScalarKey {
  return { value, range, scalar: scalarValue(value) };
}
