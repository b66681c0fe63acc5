import { scanAction, scanState } from './scan-states.js';

/** Says what follows when one of `bytes` comes in `state`: a state or an action. */
type Rule = (state: number, bytes: string | Iterable<number>, next: number) => void;

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
  const rule: Rule = (state, bytes, next) => {
    for (const byte of typeof bytes === 'string' ? Array.from(bytes, codeOf) : bytes)
      table[state * 256 + byte] = next;
  };
  for (const state of states) rule(state, range(0x80, 0xff), scanAction.stray);
  addStructure(rule);
  addStrings(rule);
  addNumbers(rule);
  addWords(rule);
  addWideCharacters(rule);
  addMark(rule);
  return table;
}

function codeOf(character: string): number {
  return character.charCodeAt(0);
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_item, index) => first + index);
}

function addStructure(rule: Rule): void {
  const { start, top, topAfterContainer, topAfterScalar } = scanState;
  const { value, firstElement, afterElement, firstKey, key, colon, afterMember } = scanState;
  for (const state of [value, firstElement, afterElement, firstKey, key, colon, afterMember])
    rule(state, BLANKS, state);
  for (const state of [start, top, topAfterContainer, topAfterScalar]) rule(state, BLANKS, top);
  for (let state: number = top; state <= afterMember; state += 1) rule(state, LINE_ENDS, scanAction.endLine);
  rule(start, LINE_ENDS, scanAction.endLine);
  for (const state of [start, top, value, firstElement])
    rule(state, `"-${DIGITS}tfn`, scanAction.beginScalar);
  for (const state of [start, top, topAfterContainer, value, firstElement]) {
    rule(state, '[', scanAction.openArray);
    rule(state, '{', scanAction.openObject);
  }
  rule(firstElement, ']', scanAction.close);
  rule(afterElement, ']', scanAction.close);
  rule(afterElement, ',', value);
  rule(firstKey, '}', scanAction.close);
  for (const state of [firstKey, key]) rule(state, '"', scanAction.beginKey);
  rule(colon, ':', value);
  rule(afterMember, ',', key);
  rule(afterMember, '}', scanAction.close);
}

function addStrings(rule: Rule): void {
  const { scalar, string, escape, hex4, hex3, hex2, hex1 } = scanState;
  rule(scalar, '"', string);
  rule(string, range(0x20, 0x7f), string);
  rule(string, range(0x80, 0xff), scanAction.wrongLead);
  rule(string, '"', scanAction.endString);
  rule(string, '\\', escape);
  rule(escape, '"\\/bfnrt', string);
  rule(escape, 'u', hex4);
  for (const [state, next] of [
    [hex4, hex3],
    [hex3, hex2],
    [hex2, hex1],
    [hex1, string],
  ] as const)
    rule(state, `${DIGITS}abcdefABCDEF`, next);
}

function addNumbers(rule: Rule): void {
  const { scalar, minus, zero, integer, point, fraction, exponentMark, exponentSign, exponent } = scanState;
  rule(scalar, '-', minus);
  for (const state of [scalar, minus]) {
    rule(state, '0', zero);
    rule(state, NON_ZERO_DIGITS, integer);
  }
  rule(integer, DIGITS, integer);
  for (const state of [zero, integer]) rule(state, '.', point);
  for (const state of [point, fraction]) rule(state, DIGITS, fraction);
  for (const state of [zero, integer, fraction]) rule(state, 'eE', exponentMark);
  rule(exponentMark, '+-', exponentSign);
  for (const state of [exponentMark, exponentSign, exponent]) rule(state, DIGITS, exponent);
  for (const state of [zero, integer, fraction, exponent])
    rule(state, `${BLANKS}${LINE_ENDS},]}`, scanAction.endNumber);
}

function addWords(rule: Rule): void {
  for (const [letters, states] of WORDS) {
    for (const [index, state] of states.entries())
      rule(state, letters.charAt(index), states[index + 1] ?? scanAction.endWord);
  }
}

/** UTF-8 without overlong forms, surrogates, and what lies beyond U+10FFFF. */
function addWideCharacters(rule: Rule): void {
  const { string, secondOfTwo, secondOfThree, secondAfterE0, secondAfterED, thirdOfThree } = scanState;
  const { secondOfFour, secondAfterF0, secondAfterF4, thirdOfFour, fourthOfFour } = scanState;
  for (let state = secondOfTwo as number; state <= fourthOfFour; state += 1)
    rule(state, range(0x00, 0xff), scanAction.breakWide);
  rule(string, range(0xc2, 0xdf), secondOfTwo);
  rule(string, range(0xe0, 0xef), secondOfThree);
  rule(string, [0xe0], secondAfterE0);
  rule(string, [0xed], secondAfterED);
  rule(string, range(0xf0, 0xf4), secondOfFour);
  rule(string, [0xf0], secondAfterF0);
  rule(string, [0xf4], secondAfterF4);
  rule(secondOfThree, range(0x80, 0xbf), thirdOfThree);
  rule(secondAfterE0, range(0xa0, 0xbf), thirdOfThree);
  rule(secondAfterED, range(0x80, 0x9f), thirdOfThree);
  rule(secondOfFour, range(0x80, 0xbf), thirdOfFour);
  rule(secondAfterF0, range(0x90, 0xbf), thirdOfFour);
  rule(secondAfterF4, range(0x80, 0x8f), thirdOfFour);
  rule(thirdOfFour, range(0x80, 0xbf), fourthOfFour);
  for (const state of [secondOfTwo, thirdOfThree, fourthOfFour])
    rule(state, range(0x80, 0xbf), scanAction.endWide);
}

/** The byte order mark of UTF-8, which may stand at the start of a file only. */
function addMark(rule: Rule): void {
  const { start, secondOfMark, thirdOfMark } = scanState;
  for (const state of [secondOfMark, thirdOfMark]) rule(state, range(0x00, 0xff), scanAction.refuseMark);
  rule(start, [0xef], secondOfMark);
  rule(secondOfMark, [0xbb], thirdOfMark);
  rule(thirdOfMark, [0xbf], scanAction.endMark);
}
