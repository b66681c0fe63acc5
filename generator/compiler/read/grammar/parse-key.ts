import { parseMark, parseName, parsePath } from '../../../base/names/field-key.js';
import type { Located } from '../../../base/source/range.js';
import type { DottedPath, FieldKey, FieldPathKey, ScalarKey } from '../syntax.js';
import { scalarValue } from '../yaml/scalar-value.js';

/** The name of a field, without a mark. */
export function parseFieldName({ value, range }: Located<string>): Located<string> {
  return { value: parseName(value), range };
}

/** Splits `menu_id?` into the name on the wire and the mark for an optional field. */
export function parseFieldKey({ value, range }: Located<string>): FieldKey {
  const { rest, isOptional } = parseMark(value);
  return { value: parseName(rest), range, isOptional };
}

/** The same for a field of a nested object: `text.emoji?`. */
export function parseFieldPathKey({ value, range }: Located<string>): FieldPathKey {
  const { rest, isOptional } = parseMark(value);
  return { ...parseDottedPath({ value: rest, range }), isOptional };
}

export function parseDottedPath({ value, range }: Located<string>): DottedPath {
  return { value, range, path: parsePath(value) };
}

/** Keys are text in YAML; for an enum of numbers, what counts is the value that the text would have. */
export function parseScalarKey({ value, range }: Located<string>): ScalarKey {
  return { value, range, scalar: scalarValue(value) };
}
