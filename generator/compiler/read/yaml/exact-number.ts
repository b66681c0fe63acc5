const DIGITS = /^[-+]?[0-9]+$|^0[ox]/;

/** Whether the number is finite and, where it is written as an integer, not rounded. */
export function isExactNumber(text: string, value: number): boolean {
  return DIGITS.test(text) ? Number.isSafeInteger(value) : Number.isFinite(value);
}
