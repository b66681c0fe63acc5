import { UnknownLayout } from './unknown-layout.js';

/** Some statements with a stand-in for each name, text and line of a comment. */
export interface Shape {
  readonly skeleton: string;
  /** What the stand-ins stand for, as it is laid out. */
  readonly texts: readonly string[];
  /** How wide that is. Of comments it does not matter: nothing is broken for their sake. */
  readonly widths: readonly number[];
}

/**
 * Stand-ins are letters, so that what has one in a name or a text is a name or a text. No code has such letters itself:
 * a name that has them makes a shape unknown. A text that cannot be the name of a property without quotes begins with `-`.
 */
const FIRST = 0x4e00;
const MOST = 0x9fa5 - FIRST;
const standIns = /'-([\u4e00-\u9fa5])a*'|([\u4e00-\u9fa5])a*/g;

/** How wide the stand-in of a name is, and that of a text with its quotes and `-`. */
export const NAME_WIDTH = 2;
export const TEXT_WIDTH = 5;

export function standInFor(index: number): string {
  if (index > MOST) throw new UnknownLayout('So many names and texts');
  return String.fromCharCode(FIRST + index);
}

/** The skeleton with stand-ins that are as wide as what they stand for. */
export function widened({ skeleton, widths }: Shape): string {
  let index = 0;
  return skeleton.replace(standIns, (_, text: string | undefined, name: string | undefined) => {
    const width = widths[index] ?? 0;
    index += 1;
    return text === undefined
      ? `${name}${'a'.repeat(width - NAME_WIDTH)}`
      : `'-${text}${'a'.repeat(width - TEXT_WIDTH)}'`;
  });
}

/** A skeleton that is laid out: what is between the stand-ins, and after each of these pieces the number of one. */
export type Form = readonly (string | number)[];

export function formOf(laidOut: string): Form {
  const form: (string | number)[] = [];
  let end = 0;
  for (const match of laidOut.matchAll(standIns)) {
    const [whole, text, name = text ?? ''] = match;
    form.push(laidOut.slice(end, match.index), name.charCodeAt(0) - FIRST);
    end = match.index + whole.length;
  }
  return [...form, laidOut.slice(end)];
}

export function filled(form: Form | undefined, { texts }: Shape): string | undefined {
  if (form === undefined) return undefined;
  let text = '';
  for (const piece of form) text += typeof piece === 'string' ? piece : (texts[piece] ?? '');
  return text;
}
