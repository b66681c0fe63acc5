import { firstLine } from '../../model/first-line.js';
import type { Scalar } from '../../model/model.js';

/** Text that Markdown shows as it is, on one line: no markup, no HTML, no end of a table cell. */
export function markdownText(text: string): string {
  return text
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|#&~]/g, '\\$&')
    .replace(/^[-+=]|(?<=^\d+)[.)]/, '\\$&');
}

/** The same on as many lines as the text has, in one cell of a table. */
export function markdownLines(text: string): string {
  return text
    .split('\n')
    .map(markdownText)
    .filter((line) => line !== '')
    .join('<br>');
}

/** The first line of a text, which names the thing; further lines explain it. */
export function summary(doc: string): string {
  return markdownText(firstLine(doc));
}

/** A word of the wire in code style; one with characters that code style cannot contain is shown as text. */
export function markdownCode(word: string): string {
  return /^[\w.:/-]+$/.test(word) ? `\`${word}\`` : markdownText(JSON.stringify(word));
}

/** A constant in code style; a text that looks like a number or a boolean is quoted, since it is another value. */
export function markdownScalar(value: Scalar): string {
  const isOther = typeof value === 'string' && /^(?:true|false|-?[\d.]+)$/.test(value);
  return isOther ? markdownText(JSON.stringify(value)) : markdownCode(String(value));
}

/** A link to the documentation, if there is an address. */
export function sourceLink(source: string | undefined): string {
  return source === undefined ? '' : `[文档](<${source}>)`;
}

/** A table of cells that are Markdown already. */
export function markdownTable(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('\n');
}
