import { scanAction, scanState } from './scan-states.js';

/** Says what follows when one of `bytes` comes in `state`: a state or an action. */
type AddTransitions = (state: number, bytes: string | Iterable<number>, next: number) => void;

const BLANKS = ' \t';
const LINE_ENDS = '\n\r';
const NON_ZERO_DIGITS = '123456789';
const DIGITS = `0${NON_ZERO_DIGITS}`;

/** Each letter's state is the one before that letter. */
const WORDS: readonly (readonly [letters: string, states: readonly number[]])[] = [
  ['true', [scanState.scalar, scanState.rue, scanState.ue, scanState.e]],
  ['false', [scanState.scalar, scanState.alse, scanState.lse, scanState.se, scanState.e]],
  ['null', [scanState.scalar, scanState.ull, scanState.ll, scanState.l]],
];

/** What follows, by state times 256 plus byte: a state or an action. Everything that RFC 8259 and RFC 3629 do not allow is refused. */
export const transitions: Uint8Array = buildTransitions();

function buildTransitions(): Uint8Array {
  const states = Object.values(scanState);
  const table = new Uint8Array(states.length * 256).fill(scanAction.refuse);
  const add: AddTransitions = (state, bytes, next) => {
    for (const byte of typeof bytes === 'string' ? Array.from(bytes, codeOf) : bytes)
      table[state * 256 + byte] = next;
  };
  for (const state of states) add(state, range(0x80, 0xff), scanAction.stray);
  addStructure(add);
  addStrings(add);
  addNumbers(add);
  addWords(add);
  addWideCharacters(add);
  addMark(add);
  return table;
}

function codeOf(character: string): number {
  return character.charCodeAt(0);
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_item, index) => first + index);
}

function addStructure(add: AddTransitions): void {
  const { start, top, topAfterContainer, topAfterScalar } = scanState;
  const { value, firstElement, afterElement, firstKey, key, colon, afterMember } = scanState;
  for (const state of [value, firstElement, afterElement, firstKey, key, colon, afterMember])
    add(state, BLANKS, state);
  for (const state of [start, top, topAfterContainer, topAfterScalar]) add(state, BLANKS, top);
  for (let state: number = top; state <= afterMember; state += 1) add(state, LINE_ENDS, scanAction.endLine);
  add(start, LINE_ENDS, scanAction.endLine);
  for (const state of [start, top, value, firstElement]) add(state, `"-${DIGITS}tfn`, scanAction.beginScalar);
  for (const state of [start, top, topAfterContainer, value, firstElement]) {
    add(state, '[', scanAction.openArray);
    add(state, '{', scanAction.openObject);
  }
  add(firstElement, ']', scanAction.close);
  add(afterElement, ']', scanAction.close);
  add(afterElement, ',', value);
  add(firstKey, '}', scanAction.close);
  for (const state of [firstKey, key]) add(state, '"', scanAction.beginKey);
  add(colon, ':', value);
  add(afterMember, ',', key);
  add(afterMember, '}', scanAction.close);
}

function addStrings(add: AddTransitions): void {
  const { scalar, string, escape, hex4, hex3, hex2, hex1 } = scanState;
  add(scalar, '"', string);
  add(string, range(0x20, 0x7f), string);
  add(string, range(0x80, 0xff), scanAction.wrongLead);
  add(string, '"', scanAction.endString);
  add(string, '\\', escape);
  add(escape, '"\\/bfnrt', string);
  add(escape, 'u', hex4);
  for (const [state, next] of [
    [hex4, hex3],
    [hex3, hex2],
    [hex2, hex1],
    [hex1, string],
  ] as const)
    add(state, `${DIGITS}abcdefABCDEF`, next);
}

function addNumbers(add: AddTransitions): void {
  const { scalar, minus, zero, integer, point, fraction, exponentMark, exponentSign, exponent } = scanState;
  add(scalar, '-', minus);
  for (const state of [scalar, minus]) {
    add(state, '0', zero);
    add(state, NON_ZERO_DIGITS, integer);
  }
  add(integer, DIGITS, integer);
  for (const state of [zero, integer]) add(state, '.', point);
  for (const state of [point, fraction]) add(state, DIGITS, fraction);
  for (const state of [zero, integer, fraction]) add(state, 'eE', exponentMark);
  add(exponentMark, '+-', exponentSign);
  for (const state of [exponentMark, exponentSign, exponent]) add(state, DIGITS, exponent);
  for (const state of [zero, integer, fraction, exponent])
    add(state, `${BLANKS}${LINE_ENDS},]}`, scanAction.endNumber);
}

function addWords(add: AddTransitions): void {
  for (const [letters, states] of WORDS) {
    for (const [index, state] of states.entries())
      add(state, letters.charAt(index), states[index + 1] ?? scanAction.endWord);
  }
}

/** UTF-8 without overlong forms, surrogates, and what lies beyond U+10FFFF. */
function addWideCharacters(add: AddTransitions): void {
  const { string, secondOfTwo, secondOfThree, secondAfterE0, secondAfterED, thirdOfThree } = scanState;
  const { secondOfFour, secondAfterF0, secondAfterF4, thirdOfFour, fourthOfFour } = scanState;
  for (let state = secondOfTwo as number; state <= fourthOfFour; state += 1)
    add(state, range(0x00, 0xff), scanAction.breakWide);
  add(string, range(0xc2, 0xdf), secondOfTwo);
  add(string, range(0xe0, 0xef), secondOfThree);
  add(string, [0xe0], secondAfterE0);
  add(string, [0xed], secondAfterED);
  add(string, range(0xf0, 0xf4), secondOfFour);
  add(string, [0xf0], secondAfterF0);
  add(string, [0xf4], secondAfterF4);
  add(secondOfThree, range(0x80, 0xbf), thirdOfThree);
  add(secondAfterE0, range(0xa0, 0xbf), thirdOfThree);
  add(secondAfterED, range(0x80, 0x9f), thirdOfThree);
  add(secondOfFour, range(0x80, 0xbf), thirdOfFour);
  add(secondAfterF0, range(0x90, 0xbf), thirdOfFour);
  add(secondAfterF4, range(0x80, 0x8f), thirdOfFour);
  add(thirdOfFour, range(0x80, 0xbf), fourthOfFour);
  for (const state of [secondOfTwo, thirdOfThree, fourthOfFour])
    add(state, range(0x80, 0xbf), scanAction.endWide);
}

/** The byte order mark of UTF-8, which may stand at the start of a file only. */
function addMark(add: AddTransitions): void {
  const { start, secondOfMark, thirdOfMark } = scanState;
  for (const state of [secondOfMark, thirdOfMark]) add(state, range(0x00, 0xff), scanAction.refuseMark);
  add(start, [0xef], secondOfMark);
  add(secondOfMark, [0xbb], thirdOfMark);
  add(thirdOfMark, [0xbf], scanAction.endMark);
}
