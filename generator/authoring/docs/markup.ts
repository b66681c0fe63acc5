import { printable } from '../../base/text/printable.js';

/** Text that is HTML already: whatever else gets into a page is escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

type Piece = string | number | Markup | readonly Markup[] | undefined;

/** HTML with texts in it, which mean nothing to a browser whatever they hold. What is undefined is left out. */
export function markup(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(
    parts.map((part, index) => (index === 0 ? part : markupOf(pieces[index - 1]) + part)).join(''),
  );
}

/** The JSON of a value for a data block: nothing in it ends the block, or is a character that nobody sees. */
export function jsonData(id: string, value: unknown): Markup {
  const json = JSON.stringify(value).replace(
    /[<>&\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return markup`<script type="application/json" id="${id}">${new Markup(json)}</script>`;
}

function markupOf(piece: Piece): string {
  if (piece === undefined) return '';
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === 'object') return piece.map(({ text }) => text).join('');
  return escapeText(String(piece));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Line ends stay; other characters that reorder what is around them or are invisible are shown by their numbers. */
function escapeText(text: string): string {
  return text
    .split('\n')
    .map((line) => printable(line).replace(/[&<>"']/g, (character) => entities[character] ?? ''))
    .join('\n');
}
