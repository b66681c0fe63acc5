/** The bytes that mean something to JSON, by name. */
export const ascii = {
  tab: 0x09,
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  blank: 0x20,
  quote: 0x22,
  minus: 0x2d,
  zero: 0x30,
  openBracket: 0x5b,
  lowerF: 0x66,
  lowerN: 0x6e,
  lowerT: 0x74,
  openBrace: 0x7b,
} as const;
