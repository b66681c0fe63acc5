import { ascii } from './ascii.js';
import type { CapturePlace } from './capture-part.js';

/** Turns offsets into places. It needs to know only what makes a column differ from an offset: line ends and characters of several bytes. */
export class LineCounter {
  private line = 1;
  private lineStart = 0;
  /** By how much the bytes of the line outnumber its UTF-16 code units. */
  private surplus = 0;
  private afterReturn = -1;
  /** Where the first line begins. */
  private start = 0;

  /** The first place of the file. */
  get firstPlace(): CapturePlace {
    return { line: 1, column: 1, offset: this.start };
  }

  /** The place of `offset`, which is on the current line. */
  placeOf(offset: number): CapturePlace {
    return { line: this.line, column: offset - this.lineStart - this.surplus + 1, offset };
  }

  isLineStart(offset: number): boolean {
    return offset === this.lineStart;
  }

  /** Begins the first line at `offset`: what is before it takes no columns. */
  skipTo(offset: number): void {
    this.start = offset;
    this.lineStart = offset;
  }

  /** A line ends with the line feed or carriage return at `offset`; both in a row are one end. */
  endLine(byte: number, offset: number): void {
    if (byte !== ascii.lineFeed || offset !== this.afterReturn) this.line += 1;
    this.lineStart = offset + 1;
    this.surplus = 0;
    if (byte === ascii.carriageReturn) this.afterReturn = offset + 1;
  }

  /** Goes over a whole value that is valid: `text` is what its `bytes`, the first of them at `start`, say. */
  pass(bytes: Uint8Array, start: number, text: string): void {
    if (!text.includes('\n') && !text.includes('\r')) return this.widen(bytes.length - text.length);
    for (let index = 0; index < bytes.length; index += 1) {
      const byte = bytes[index];
      if (byte === ascii.lineFeed || byte === ascii.carriageReturn) this.endLine(byte, start + index);
    }
    const characters = text.length - Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) - 1;
    this.widen(start + bytes.length - this.lineStart - characters);
  }

  /** A character was read that has `surplus` more bytes than UTF-16 code units. */
  widen(surplus: number): void {
    this.surplus += surplus;
  }

  /** A character ended after too few `bytes`; these count as one. */
  breakCharacter(bytes: number): void {
    if (bytes > 1) this.surplus += bytes - 1;
  }
}
