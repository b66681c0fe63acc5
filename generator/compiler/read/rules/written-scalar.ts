import type { Scalar } from '../../model/model.js';
import { scalarValue } from '../yaml/scalar-value.js';

/** A value as YAML writes it: a string that looks like something else in quotes. */
export function writtenScalar(value: Scalar): string {
  return typeof value === 'string' && scalarValue(value) !== value ? `'${value}'` : String(value);
}
