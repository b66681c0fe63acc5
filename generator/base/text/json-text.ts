import { unprintable } from './printable.js';

/** A document as JSON that can be shown in a terminal, too. */
export function jsonText(document: unknown): string {
  // JSON.stringify leaves C1, bidi controls and the like as they are; its own line ends are to stay.
  return JSON.stringify(document, null, 2).replace(unprintable, (character) =>
    character === '\n' ? character : character.split('').map(escapeUnit).join(''),
  );
}

function escapeUnit(codeUnit: string): string {
  return `\\u${codeUnit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
