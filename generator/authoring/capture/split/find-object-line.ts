import { ascii } from './ascii.js';
import type { ByteCursor } from './byte-cursor.js';
import type { LineCounter } from './line-counter.js';

/** Moves to the next `{` that begins a line, maybe the next byte. Says whether it is among the bytes that are there; if not, they are all read. */
export function findObjectLine(cursor: ByteCursor, lines: LineCounter): boolean {
  for (; cursor.index < cursor.bytes.length; cursor.index += 1) {
    const byte = cursor.bytes[cursor.index];
    if (byte === ascii.openBrace && lines.isLineStart(cursor.position)) return true;
    if (byte === ascii.lineFeed || byte === ascii.carriageReturn) lines.endLine(byte, cursor.position);
  }
  return false;
}
