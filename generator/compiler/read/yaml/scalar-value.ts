import type { Scalar } from '../../model/model.js';

const BEGINS_NUMERAL = /^[-+.\d]/;
const INTEGER = /^[-+]?[0-9]+$/;
const RADIX_INTEGER = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;
const DIGITS = /^[-+]?[0-9]+$|^0[ox]/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

const NOT_FINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const SMALLEST_OF_FULL_PRECISION = 2 ** -1022;
const DECIMAL = /^[-+]?([0-9]*)\.?([0-9]*)(?:e([-+]?[0-9]+))?$/i;

/**
 * The value of a plain scalar under the YAML 1.2 core schema, except of a number that would become another one: that
 * stays text, and so do `.inf` and `.nan`, which JSON has not.
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
      return isNumeral(text) && isExact(text, Number(text)) ? withoutNegativeZero(Number(text)) : text;
  }
}

function isNumeral(text: string): boolean {
  // Most texts are none, which one look tells.
  if (!BEGINS_NUMERAL.test(text)) return false;
  return INTEGER.test(text) || RADIX_INTEGER.test(text) || FLOAT.test(text);
}

/** JSON text and `===` do not distinguish the two zeros, so generated code should not either. */
function withoutNegativeZero(value: number): number {
  return value === 0 ? 0 : value;
}

function isExact(text: string, value: number): boolean {
  if (DIGITS.test(text)) return Number.isSafeInteger(value);
  if (!Number.isFinite(value)) return false;
  const [digits, exponent] = decimalOf(text);
  // A fraction is rounded in its last digits by whoever reads it, unless it is too near to 0 to have that many.
  if (exponent < 0 && Math.abs(value) >= SMALLEST_OF_FULL_PRECISION) return true;
  const [read, readExponent] = decimalOf(String(value));
  return digits === read && exponent === readExponent;
}

/** The digits of a decimal number without zeros at either end, and its exponent: alike for `1.50` and `15e-1`. */
function decimalOf(text: string): readonly [digits: string, exponent: number] {
  const [, whole = '', fraction = '', exponent = '0'] = DECIMAL.exec(text) ?? [];
  const written = (whole + fraction).replace(/^0+/, '');
  const digits = written.replace(/0+$/, '');
  if (digits === '') return ['0', 0];
  return [digits, Number(exponent) - fraction.length + written.length - digits.length];
}

/** Why a plain scalar that YAML takes for a number is none that JSON can hold; undefined for any other. */
export function numberFault(text: string): 'yaml-number' | 'yaml-not-finite' | undefined {
  if (NOT_FINITE.test(text)) return 'yaml-not-finite';
  return isNumeral(text) && typeof scalarValue(text) === 'string' ? 'yaml-number' : undefined;
}

/** Whether YAML reads a text as itself where it stands without quotes, so far as its kind is concerned. */
export function isPlainText(text: string): boolean {
  return scalarValue(text) === text && numberFault(text) === undefined;
}

/** A value as YAML writes it: with quotes if the string looks like something else. */
export function writtenScalar(value: Scalar): string {
  return typeof value === 'string' && !isPlainText(value) ? `'${value}'` : String(value);
}
