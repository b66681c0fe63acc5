import { printable } from '../../base/text/printable.js';
import { escapedJson, escapeUnit } from './print-json.js';

/** Text that is HTML already: whatever else gets into a page is escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

type Piece = string | number | Markup | readonly Markup[] | undefined;

/**
 * HTML with texts in it, which mean nothing to a browser whatever they hold. What is undefined is left out. The value of
 * an attribute stands behind `=` and gets quotes where it needs them.
 */
export function markup(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const texts = parts.map((part, index) => {
    const piece = pieces[index];
    const isValue = part.endsWith('=') && (typeof piece === 'string' || typeof piece === 'number');
    return part + (isValue ? attributeValue(String(piece)) : textOf(piece));
  });
  return new Markup(texts.join(''));
}

/** The JSON of a value as a block of data: nothing in it ends the block, or is a character that nobody sees. */
export function jsonData(id: string, value: unknown): Markup {
  const json = escapedJson(value).replace(/[<>&]/g, escapeUnit);
  return markup`<script type="application/json" id=${id}>${new Markup(json)}</script>`;
}

function textOf(piece: Piece): string {
  if (piece === undefined) return '';
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === 'object') return piece.map(({ text }) => text).join('');
  return escapeText(String(piece));
}

/** Most values need no quotes, and there are thousands. */
function attributeValue(value: string): string {
  if (/^[\w.#%:/-]+$/.test(value)) return value;
  return `"${escapeText(value).replaceAll('"', '&quot;')}"`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Line ends stay; other characters that reorder what is around them or are invisible are shown by their numbers. */
function escapeText(text: string): string {
  const lines = text.split('\n').map((line) => printable(line));
  return lines.join('\n').replace(/[&<>]/g, (character) => entities[character] ?? '');
}
