import type { Phrase } from '../../../base/words/phrase.js';

/** What an author did wrong shortly before the place where a YAML reader gives up. Offsets, `end` exclusive. */
export interface Slip {
  readonly reason: Phrase;
  readonly start: number;
  readonly end: number;
}

/**
 * Lines that are searched: that of the fault and those before it, as an open quote extends over lines until the next
 * quote.
 */
const LINES = 4;

const WIDE_COLON = /^(?:[ \t]*(?:- )*|.*?[{,][ \t]*)[\w.]+\??[ \t]*(：)/;
const TIGHT_COLON = /^(?:[ \t]*(?:- )*|.*?[{,][ \t]*)[A-Za-z_]\w*\??(:)(?=[^\s:/])/;
/** A full-width comma where the next key follows; a text in quotes may hold one. */
const WIDE_COMMA = /^[^'"]*?[{,][^'"{},]*(，)(?=[ \t]*[\w.]+\??:[ \t])/;
/** A type such as `string[]` as a value between braces. */
const LIST_TYPE = /^[^'"]*[{,][^'"{},]*:[ \t]*([A-Za-z]\w*\[\])/;

/** A text without quotes with a colon and a blank in it, as the value of a key. */
const COLON_TEXT = /^[ \t]*(?:- )*[\w.]+\??:[ \t]+([^\s'"[\]{}&*!|>%@`#-][^'"#]*?:[ \t][^'"#]*?)[ \t]*$/;

/** The slip that explains a fault at `position`, if it is one of those that readers notice too late. */
export function findSlip(text: string, position: number): Slip | undefined {
  const lines = linesBefore(text, position);
  for (const { start, line } of lines) {
    const opener = findOpener(line);
    if (opener >= 0) return { reason: 'yaml-opener', start: start + opener, end: start + opener + 1 };
  }
  for (const { start, line } of lines) {
    const wide = WIDE_COLON.exec(line);
    if (wide !== null) return slipAt('yaml-wide-colon', start, wide[0]);
    const tight = TIGHT_COLON.exec(line);
    if (tight !== null) return slipAt('yaml-tight-colon', start, tight[0]);
    const comma = WIDE_COMMA.exec(line);
    if (comma !== null) return slipAt('yaml-wide-comma', start, comma[0]);
    const list = LIST_TYPE.exec(line);
    if (list !== null) return slipAt(['yaml-list-type', quoted(list[1])], start, list[0], list[1]);
    const colon = COLON_TEXT.exec(line);
    if (colon !== null) return slipAt(['yaml-colon-text', quoted(colon[1])], start, colon[0], colon[1]);
  }
  return undefined;
}

/** At the end of what was matched; at its last character unless more is wrong. */
function slipAt(reason: Phrase, lineStart: number, matched: string, wrong = matched.slice(-1)): Slip {
  const end = lineStart + matched.length;
  return { reason, start: end - wrong.length, end };
}

function quoted(text = ''): string {
  return `'${text.replaceAll("'", "''")}'`;
}

interface TextLine {
  readonly start: number;
  readonly line: string;
}

/** The line of a place and the non-empty lines before it, nearest first. */
function linesBefore(text: string, position: number): readonly TextLine[] {
  const lines: TextLine[] = [];
  const lineEnd = text.indexOf('\n', position);
  let end = lineEnd < 0 ? text.length : lineEnd;
  while (end >= 0 && lines.length < LINES) {
    // A search from -1 would look at the first character.
    const start = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end);
    if (line.trim() !== '') lines.push({ start, line });
    end = start - 1;
  }
  return lines;
}

/** The offset of a quote or bracket that its line does not close, -1 if there is none. */
function findOpener(line: string): number {
  const brackets: number[] = [];
  let quote = -1;
  for (let index = 0; index < line.length; index += 1) {
    const character = line.charAt(index);
    if (quote >= 0) {
      const mark = line.charAt(quote);
      if (character === '\\' && mark === '"') index += 1;
      else if (character === mark && line.charAt(index + 1) === mark && mark === "'") index += 1;
      else if (character === mark) quote = -1;
    } else if (character === '#' && /^$|[ \t]/.test(line.charAt(index - 1))) break;
    else if (/["'[{]/.test(character) && beginsValue(line, index)) {
      if (/["']/.test(character)) quote = index;
      else brackets.push(index);
    } else if (/[\]}]/.test(character)) brackets.pop();
  }
  return quote >= 0 ? quote : (brackets.at(-1) ?? -1);
}

/** Whether a value can begin here: elsewhere a quote or bracket is plain text. */
function beginsValue(line: string, index: number): boolean {
  const before = line.slice(0, index).trimEnd();
  return before === '' || /(?:: *|[[{,]|- *)$/.test(line.slice(0, index)) || /[[{,]$/.test(before);
}
