/** What the scanner is in the middle of: a row of the table of transitions. */
export const scanState = {
  /** Before the first byte; a byte order mark may come. */
  start: 0,
  /** Within a byte order mark, named by its next byte. */
  secondOfMark: 1,
  thirdOfMark: 2,
  /** Between values of the top level. A container may directly follow another, a scalar stands between blanks. */
  top: 3,
  topAfterContainer: 4,
  topAfterScalar: 5,
  value: 6,
  firstElement: 7,
  afterElement: 8,
  firstKey: 9,
  key: 10,
  colon: 11,
  afterMember: 12,
  /** No state the scanner stops in: its row says which state follows the first byte of a scalar. */
  scalar: 13,
  string: 14,
  escape: 15,
  /** Named by how many hexadecimal digits follow. */
  hex4: 16,
  hex3: 17,
  hex2: 18,
  hex1: 19,
  minus: 20,
  zero: 21,
  integer: 22,
  point: 23,
  fraction: 24,
  exponentMark: 25,
  exponentSign: 26,
  exponent: 27,
  /** Named by the rest of the word. */
  rue: 28,
  ue: 29,
  e: 30,
  alse: 31,
  lse: 32,
  se: 33,
  ull: 34,
  ll: 35,
  l: 36,
  /** Within a character of several bytes, named by its next byte. Not every second byte may follow E0, ED, F0 and F4. */
  secondOfTwo: 37,
  secondOfThree: 38,
  secondAfterE0: 39,
  secondAfterED: 40,
  secondOfFour: 41,
  secondAfterF0: 42,
  secondAfterF4: 43,
  thirdOfThree: 44,
  thirdOfFour: 45,
  fourthOfFour: 46,
} as const;

/** What the scanner does at a byte that takes more than a new state. Greater than every state, so that one table holds both. */
export const scanAction = {
  endLine: 64,
  openArray: 65,
  openObject: 66,
  close: 67,
  beginKey: 68,
  beginScalar: 69,
  endString: 70,
  endNumber: 71,
  endWord: 72,
  endMark: 73,
  /** The bytes so far only looked like a byte order mark. */
  refuseMark: 74,
  /** The last byte of a character of several. */
  endWide: 75,
  /** A byte that cannot continue the character before it. */
  breakWide: 76,
  /** A byte in a string that no character begins with. */
  wrongLead: 77,
  /** The first byte of a character beyond ASCII where JSON allows none. */
  stray: 78,
  refuse: 79,
} as const;

/** How many bytes of a character of several have been read in `state`; none outside of one. */
export function bytesOfCharacter(state: number): number {
  if (state < scanState.secondOfTwo) return 0;
  if (state < scanState.thirdOfThree) return 1;
  return state < scanState.fourthOfFour ? 2 : 3;
}
