/*
 * How a spec writes names of fields, which can be any text: a final `?` is the mark of an optional field, and dots
 * join the names of a path. A backslash takes that meaning from `?`, `.` or another backslash.
 */

const MARK = /(\\*)(\??)$/;
const ESCAPED = /\\([\\.?])/g;

/** `ok\?` is the field `ok?`. */
export function parseName(written: string): string {
  return written.replace(ESCAPED, '$1');
}

/** `menu_id?` without its mark, still as it is written, and whether it had one. */
export function parseMark(written: string): { readonly rest: string; readonly isOptional: boolean } {
  const [, slashes = '', mark = ''] = MARK.exec(written) ?? [];
  const isOptional = mark !== '' && slashes.length % 2 === 0;
  return { rest: isOptional ? written.slice(0, -1) : written, isOptional };
}

/** The names of `event.kind`; `a\.b` is one. */
export function parsePath(written: string): readonly string[] {
  const names = [''];
  for (const [piece] of written.matchAll(/\\[\\.?]|[^]/g)) {
    if (piece === '.') names.push('');
    else names.push(`${names.pop() ?? ''}${parseName(piece)}`);
  }
  return names;
}

/** A name and its mark as a key. */
export function writeKey(name: string, isOptional: boolean): string {
  const written = name.replace(/\\(?=[\\.?]|$)|\?$/g, '\\$&');
  return isOptional ? `${written}?` : written;
}

export function writePath(names: readonly string[]): string {
  return names.map((name) => name.replace(/\\(?=[\\.?]|$)|\./g, '\\$&')).join('.');
}
