import { unprintable } from './printable.js';

/** A document as JSON that is also safe to show in a terminal. */
export function jsonText(document: unknown): string {
  // JSON.stringify does not escape C1, bidi controls and the like; its own line ends must stay.
  return JSON.stringify(document, null, 2).replace(unprintable, (character) =>
    character === '\n' ? character : character.split('').map(escapeUnit).join(''),
  );
}

function escapeUnit(codeUnit: string): string {
  return `\\u${codeUnit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
