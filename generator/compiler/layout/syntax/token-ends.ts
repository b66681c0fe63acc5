import { UnknownLayout } from '../unknown-layout.js';

const BACKSLASH = 92;

/** Of several characters. A `>` is one by itself, as types end with several. */
const longMarks = ['===', '!==', '...', '=>', '&&', '||', '??', '?.', '<=', '==', '!=', '++', '--'];
/** For each character that can be a mark, those that begin with it, the longer first. */
const marks = new Map(
  Array.from('(){}[];:,.<>=!&|?/+-*%@#^~', (character) => [
    character.charCodeAt(0),
    longMarks.filter((mark) => mark.startsWith(character)),
  ]),
);

export function markLength(text: string, start: number): number {
  const longer = marks.get(text.charCodeAt(start));
  if (longer === undefined) throw new UnknownLayout(`${text.charAt(start)} at ${start}`);
  for (const mark of longer) if (text.startsWith(mark, start)) return mark.length;
  return 1;
}

/** The ASCII characters of names: letters, digits, `_` and `$`; 1 for those that can begin one, 2 for digits. */
const nameCharacters = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z_$]/.test(character)) return 1;
  return /\d/.test(character) ? 2 : 0;
});

export function isNameStart(code: number): boolean {
  return code < 128 ? nameCharacters[code] === 1 : code >= 128;
}

export function endOfName(text: string, start: number): number {
  let end = start;
  let isPlain = true;
  for (;;) {
    const code = text.charCodeAt(end);
    if (code >= 128) isPlain = false;
    else if (!(nameCharacters[code] ?? 0)) break;
    end += 1;
  }
  if (!isPlain && !/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text.slice(start, end)))
    throw new UnknownLayout(`A name at ${start}`);
  return end;
}

export function endOfNumber(text: string, start: number): number {
  const pattern = /\d+(?:\.\d+)?(?:e[-+]?\d+)?(?![\w.$])/y;
  pattern.lastIndex = start;
  if (!pattern.test(text)) throw new UnknownLayout(`A number at ${start}`);
  return pattern.lastIndex;
}

export function endOfText(text: string, start: number): number {
  const quote = text.charAt(start);
  let end = text.indexOf(quote, start + 1);
  while (end > 0 && isEscaped(text, end)) end = text.indexOf(quote, end + 1);
  if (end < 0 || text.slice(start, end).includes('\n'))
    throw new UnknownLayout(`A text without an end at ${start}`);
  return end + 1;
}

function isEscaped(text: string, index: number): boolean {
  let before = index;
  while (text.charCodeAt(before - 1) === BACKSLASH) before -= 1;
  return (index - before) % 2 === 1;
}

export function endOfPattern(text: string, start: number): number {
  const pattern = /\/(?![*/])(?:[^\\/[\n]|\\.|\[(?:[^\\\]\n]|\\.)*\])+\/[a-z]*/y;
  pattern.lastIndex = start;
  if (!pattern.test(text)) throw new UnknownLayout(`A pattern without an end at ${start}`);
  return pattern.lastIndex;
}
