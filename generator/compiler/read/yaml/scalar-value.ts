import type { Scalar } from '../../model/model.js';

const INTEGER = /^[-+]?[0-9]+$/;
const RADIX_INTEGER = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;
const DIGITS = /^[-+]?[0-9]+$|^0[ox]/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

/**
 * The value of a plain scalar under the YAML 1.2 core schema, except `.inf` and `.nan`: JSON cannot represent them,
 * so they stay text.
 */
export function scalarValue(text: string): null | boolean | number | string {
  switch (text) {
    case '':
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return null;
    case 'true':
    case 'True':
    case 'TRUE':
      return true;
    case 'false':
    case 'False':
    case 'FALSE':
      return false;
    default:
      return isNumeral(text) ? withoutNegativeZero(Number(text)) : text;
  }
}

function isNumeral(text: string): boolean {
  return INTEGER.test(text) || RADIX_INTEGER.test(text) || FLOAT.test(text);
}

/** JSON text and `===` do not distinguish the two zeros, so generated code should not either. */
function withoutNegativeZero(value: number): number {
  return value === 0 ? 0 : value;
}

/** Whether the number is finite and, where it is written as an integer, not rounded. */
export function isExactNumber(text: string, value: number): boolean {
  return DIGITS.test(text) ? Number.isSafeInteger(value) : Number.isFinite(value);
}

/** A value as YAML writes it: with quotes if the string looks like something else. */
export function writtenScalar(value: Scalar): string {
  return typeof value === 'string' && scalarValue(value) !== value ? `'${value}'` : String(value);
}
