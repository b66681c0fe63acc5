import { cutText, WINDOW } from './cut-text.js';
import { valueAt } from './value-at.js';

/** A field that says something about a message, and what its codes are called. */
export type Told = readonly [path: readonly string[], labelOf?: (code: never) => string | undefined];

const MAXIMUM_CHARACTERS = 80;
/** Fields that are told, and items of a list. */
const MAXIMUM_TEXTS = 4;

/**
 * A message in one line: its Chinese name and what is told of it, safe to print and bounded in length. Of several
 * choices of fields, the first with a value is told.
 */
export function summarizeItem(
  message: object,
  label: string,
  ...choices: readonly (readonly Told[])[]
): string {
  const name = `[${oneLine(label)}]`;
  for (const choice of choices) {
    const texts = choice.flatMap(([path, labelOf]) => textOf(valueAt(message, path), labelOf) ?? []);
    // An address says little beside other texts.
    const words = texts.filter((text) => !isAddress(text));
    const told = (words.length > 0 ? words : texts).slice(0, MAXIMUM_TEXTS);
    if (told.length > 0) return `${name} ${oneLine(told.join(' '))}`;
  }
  return name;
}

function textOf(value: unknown, labelOf: Told[1]): string | undefined {
  if (!Array.isArray(value)) return scalarText(value, labelOf);
  const texts = value.slice(0, MAXIMUM_TEXTS).flatMap((each) => scalarText(each, labelOf) ?? []);
  return texts.length > 0 ? texts.join('、') : undefined;
}

function scalarText(value: unknown, labelOf: Told[1]): string | undefined {
  const isCode = typeof value === 'string' || typeof value === 'number';
  if (!isCode || value === '') return undefined;
  return (labelOf?.(value as never) ?? String(value)).slice(0, WINDOW + 1);
}

function isAddress(text: string): boolean {
  return /^[a-z][a-z+.-]*:\/\/\S+$/i.test(text);
}

function oneLine(text: string): string {
  const [shown, isCut] = cutText(text, MAXIMUM_CHARACTERS);
  const escaped = shown.replace(/\s+/g, ' ').replace(UNSEEN, (all, whole?: string) => whole ?? escape(all));
  return `${escaped}${isCut ? '…' : ''}`;
}

/**
 * Controls, invisible and direction-changing characters, lone surrogates. Before these what is one character with such
 * in it, and stays as it is: emoji of several, flags of regions, letters that are joined or kept apart.
 */
const UNSEEN =
  /(\p{Extended_Pictographic}[\p{Emoji_Modifier}\ufe0f]*(?:\u200d\p{Extended_Pictographic}[\p{Emoji_Modifier}\ufe0f]*)+|\u{1f3f4}[\u{e0030}-\u{e007a}]{1,6}\u{e007f}|\p{M}[\u200c\u200d](?=\p{L})|\p{Script=Arabic}\u200c(?=\p{Script=Arabic}))|[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

function escape(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
