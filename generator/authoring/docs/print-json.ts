import { unprintable } from '../../base/text/printable.js';

export interface JsonLayout {
  readonly indent: string;
  /** What is longer is broken into lines. */
  readonly width: number;
}

/** As a column of the page shows it without breaking a line. */
export const readable: JsonLayout = { indent: '  ', width: 48 };

/** JSON on as few lines as are easily read: what is short stays on one. It can be copied and parsed. */
export function printJson(value: unknown, layout: JsonLayout, outer = ''): string {
  const flat = flatJson(value);
  if (typeof value !== 'object' || value === null || outer.length + flat.length <= layout.width) return flat;
  const inner = outer + layout.indent;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((item: unknown) => inner + printJson(item, layout, inner))
    : definedEntries(value).map(
        ([key, item]) => `${inner}${escapedJson(key)}: ${printJson(item, layout, inner)}`,
      );
  if (parts.length === 0) return flat;
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  return `${open}\n${parts.join(',\n')}\n${outer}${close}`;
}

/** The JSON of a value in which every character can be seen. */
export function escapedJson(value: unknown): string {
  return JSON.stringify(value).replace(unprintable, (text) => text.split('').map(escapeUnit).join(''));
}

function flatJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flatJson).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return escapedJson(value);
  const entries = definedEntries(value).map(([key, item]) => `${escapedJson(key)}: ${flatJson(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function definedEntries(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}

/** A code unit as JSON can write any of them. */
export function escapeUnit(codeUnit: string): string {
  return `\\u${codeUnit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
