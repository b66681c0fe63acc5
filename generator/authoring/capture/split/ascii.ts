/** Bytes with a meaning in JSON, by name. */
export const ascii = {
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  blank: 0x20,
  openBracket: 0x5b,
  openBrace: 0x7b,
} as const;
