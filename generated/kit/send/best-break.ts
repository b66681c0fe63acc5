import { characterStarts } from './character-starts.js';

/** What stands before a break, the better first: the end of a line, of a sentence, of anything down to a word. */
const LINE_END = /[\n\r]$/;
const SENTENCE_END = /[。！？；…][”’」』）】》"')\]]*\s*$|[.!?]["')\]]*\s+$/;
const ANY_END = /[\n\r \t\u3000，、：。！？；…]$/;

/** Enough to see the end of a sentence: more marks and blanks in a row are no writing. */
const BEFORE = 8;

/** What no part should begin with; the second half of a pair is no character. */
const NOT_FIRST = /[，。、；：！？…”’」』）】》\udc00-\udfff]$/;

/** Two characters that are both within a word, a number or an address, or of which the first opens something. */
const BELONG_TOGETHER = /[!-~\u00a1-\u2dff]{2}|^[“‘「『（【《]/;

/** An address: ASCII, so that Chinese right behind it is text again. */
const URL = /(?:https?|weixin):\/\/(?:(?!https?:\/\/)[!-~])*/gi;

/** So far is looked beyond the end: an address may begin before it and be known as one only by what follows. */
const AHEAD = 24;

/** Where a text is best broken after `start` and not after `end`, which is within the text. */
export function bestBreak(text: string, start: number, end: number): number {
  // Segmenting a long text as a whole takes quadratic time.
  const window = text.slice(start, end + AHEAD);
  const most = end - start;
  const startOf = characterStarts(window);
  const urls: (readonly [from: number, to: number])[] = [];
  for (let found; (found = URL.exec(window));) urls.push([found.index, URL.lastIndex]);
  const urlAround = (at: number): (typeof urls)[number] | undefined =>
    urls.find(([from, to]) => from < at && at < to);

  /** The last place in the second half that such an end stands before: a part should not be short for its sake. */
  const last = (expected: RegExp): number | undefined => {
    for (let at = most; at > most >> 1; at -= 1)
      if (
        expected.test(window.slice(Math.max(0, at - BEFORE), at)) &&
        !NOT_FIRST.test(window.charAt(at)) &&
        startOf(at) === at &&
        !urlAround(at)
      )
        return at;
    return undefined;
  };

  /** The last place between characters: outside of words, else of addresses, else in an address that is too long. */
  const betweenCharacters = (): number => {
    for (let at = most; at > 0; at -= 1) {
      const around = window.slice(at - 1, at + 1);
      if (BELONG_TOGETHER.test(around) || NOT_FIRST.test(around) || urlAround(at)) continue;
      const character = startOf(at);
      if (character === at) return at;
      at = character + 1;
    }
    const character = startOf(most);
    return startOf(urlAround(character)?.[0] ?? 0) || character || most;
  };

  const at = last(LINE_END) ?? last(SENTENCE_END) ?? last(ANY_END) ?? betweenCharacters();
  return start + at;
}
