import { segmentsOf } from './segments-of.js';

/** Longer than what is shown of any text; nobody waits for a text of megabytes. */
export const WINDOW = 400;

/** A longer one is no character that people write, but marks piled up. */
const LONGEST_CHARACTER = 32;

/** The first characters of a text as people see them, an emoji of several code points being one, and whether there are more. */
export function cutText(text: string, maximum: number): readonly [shown: string, isCut: boolean] {
  if (text.length <= maximum) return [text, false];
  const window = text.slice(0, WINDOW);
  const characters = charactersOf(window).flatMap((each) =>
    each.length > LONGEST_CHARACTER ? Array.from(each) : each,
  );
  // The window may end within the last one.
  if (text.length > WINDOW) characters.pop();
  const isCut = text.length > WINDOW || characters.length > maximum;
  return [isCut ? characters.slice(0, maximum).join('') : text, isCut];
}

/** Where a runtime knows no better, characters are code points. */
function charactersOf(text: string): readonly string[] {
  const segments = segmentsOf(text);
  return segments ? Array.from(segments, ({ segment }) => segment) : Array.from(text);
}
