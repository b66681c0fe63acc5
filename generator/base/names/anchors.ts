import { printable } from '../text/printable.js';
import { writePath } from './field-key.js';

/**
 * The anchor in the reference page of a type, or of a field or value of one: its key in the spec, after that of its
 * type. Types begin with a capital letter, and the page's own anchors with a small one.
 */
export function anchorOf(type: string, path: readonly string[] = []): string {
  const key = path.length === 0 ? type : `${type}.${writePath(path)}`;
  // An anchor holds no blanks.
  return printable(key).replace(/\s/g, '␣');
}

/** What follows the address of a page, to lead to an anchor there. */
export function fragmentOf(anchor: string): string {
  return `#${encodeURIComponent(anchor)}`;
}
