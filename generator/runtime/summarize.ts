import { objectType } from './checks.js';
import { read } from './read.js';

/** The fields that say most about a message, best first; ids and links say little to a reader. */
const telling = [
  'content',
  'title',
  'name',
  'nickname',
  'head_content',
  'address',
  'order_id',
  'userid',
  'scene',
];

/** Code points. */
const MAXIMUM_LENGTH = 80;

/**
 * A message in one line: its Chinese name and the text that says most about it, safe to print and bounded in length.
 * Where there is no body, the text is one of the message's own.
 */
export function summarizeItem(message: object, body: string, label: string): string {
  const inner = read(message as Record<string, unknown>, body);
  const holder = objectType(inner) ? inner : message;
  const text = tellingText(holder as Record<string, unknown>);
  const name = `[${oneLine(label)}]`;
  return text === undefined ? name : `${name} ${oneLine(text)}`;
}

function tellingText(body: Record<string, unknown>): string | undefined {
  return telling
    .map((name) => read(body, name))
    .find((text): text is string => typeof text === 'string' && text !== '');
}

function oneLine(text: string): string {
  // Cut first: what is escaped later only gets longer, and nobody waits for a text of megabytes.
  const characters = Array.from(text.slice(0, 2 * MAXIMUM_LENGTH + 2));
  const isCut = characters.length > MAXIMUM_LENGTH;
  const shown = (isCut ? characters.slice(0, MAXIMUM_LENGTH) : characters).join('');
  return `${shown.replace(/\s+/g, ' ').replace(UNSEEN, escape)}${isCut ? '…' : ''}`;
}

/** Controls, invisible and direction-changing characters, lone surrogates. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

function escape(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
