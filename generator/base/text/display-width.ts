import { eastAsianWidth } from 'get-east-asian-width';

let segmenter: Intl.Segmenter | undefined;

/** A single character as a reader sees it, and where it begins. */
type Grapheme = Pick<Intl.SegmentData, 'segment' | 'index'>;

/** Latin letters, Chinese ones and their punctuation: none of them joins another. */
const SINGLE = /^[ -~“”‘’…，。、；：！？（）《》「」·\u4e00-\u9fff]*$/;

/** Splits text into what a reader sees as single characters. */
export function graphemesIn(text: string): Iterable<Grapheme> {
  if (SINGLE.test(text)) return Array.from(text, (segment, index) => ({ segment, index }));
  // Making one takes as long as a third of a run that has nothing to do.
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
