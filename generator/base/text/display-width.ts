import { eastAsianWidth } from 'get-east-asian-width';

let segmenter: Intl.Segmenter | undefined;

/** Splits text into what a reader sees as single characters. */
export function graphemesIn(text: string): Intl.Segments {
  // Making one takes as long as much of a run that has nothing to do.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

const INVISIBLE = /[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/gu;
const FLAG = /^\p{Regional_Indicator}{2}$/u;
const EMOJI_VARIANT = /\p{Emoji}\ufe0f/u;

/** The columns that printable text takes in a terminal. */
export function displayWidth(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemesIn(text)) width += graphemeWidth(segment);
  return width;
}

function graphemeWidth(grapheme: string): number {
  if (FLAG.test(grapheme) || EMOJI_VARIANT.test(grapheme)) return 2;
  const visible = grapheme.replace(INVISIBLE, '').codePointAt(0);
  return visible === undefined ? 0 : eastAsianWidth(visible);
}
