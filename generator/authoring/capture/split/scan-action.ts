/** What a byte makes the scanner do when it takes more than a new state. Greater than every state, so that one table holds both. */
export const scanAction = {
  endLine: 64,
  openArray: 65,
  openObject: 66,
  close: 67,
  beginKey: 68,
  beginString: 69,
  endString: 70,
  beginScalar: 71,
  endNumber: 72,
  endWord: 73,
  /** The last byte of a character of several. */
  endWide: 74,
  /** A byte that does not go on with the character before it. */
  breakWide: 75,
  /** A byte in a string that no character begins with. */
  wrongLead: 76,
  /** A byte of a character beyond ASCII where JSON has none. */
  stray: 77,
  refuse: 78,
} as const;
