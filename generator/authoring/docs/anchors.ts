import { writePath } from '../../base/names/field-key.js';
import { printable } from '../../base/text/printable.js';
import { markup, type Markup } from './markup.js';

/**
 * The anchor of a type, or of a field or value of one: its key in the spec, after that of its type. Types begin with a
 * capital letter, and the page's own anchors with a small one.
 */
export function anchorOf(type: string, path: readonly string[] = []): string {
  const key = path.length === 0 ? type : `${type}.${writePath(path)}`;
  // An anchor holds no blanks.
  return printable(key).replace(/\s/g, '␣');
}

/** A link to an anchor of the page. */
export function linkTo(anchor: string, text: string | Markup): Markup {
  return markup`<a href="#${encodeURIComponent(anchor)}">${text}</a>`;
}
