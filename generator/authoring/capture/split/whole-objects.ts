import { ascii } from './ascii.js';
import type { ByteCursor } from './byte-cursor.js';
import type { LineCounter } from './line-counter.js';

/** An object that was read in one go, and the offset of its last byte. */
export interface WholeObject {
  readonly value: object;
  readonly last: number;
}

/** Of an object that is read otherwise. */
const UNWANTED = 'unwanted';

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads an object in one go if it lies among the bytes at hand: guesses where it ends, at the end of its line or else at
 * the bracket that closes its first one, and has `JSON.parse` judge. A guess cannot be wrong, since no object begins with
 * another. Says nothing about what it cannot read: that is for the scanner to judge, byte by byte.
 *
 * However often it is asked, and whatever the bytes are, it looks at each of them a few times at most.
 */
export class WholeObjects {
  /** Brackets were matched up to this offset. */
  private matched = 0;
  /** The end of the line that was tried last. */
  private triedLine = -1;

  constructor(
    private readonly cursor: ByteCursor,
    private readonly lines: LineCounter,
    private readonly maximumBytes: number,
  ) {}

  /** The object whose first byte is at `start`, if it has at most so many containers in each other and is wanted. */
  read(start: number, maximumDepth: number, isWanted: (value: object) => boolean): WholeObject | undefined {
    const last = this.lastOfLine(start, maximumDepth);
    const ofLine = last === undefined ? undefined : this.parse(start, last, isWanted);
    if (ofLine === UNWANTED) return undefined;
    if (ofLine !== undefined || start < this.matched) return ofLine;
    const matching = this.match(start, maximumDepth);
    const matched = matching === undefined ? undefined : this.parse(start, matching, isWanted);
    if (matched !== UNWANTED) return matched;
    // What it contains may be wanted.
    this.matched = start;
    return undefined;
  }

  /** The last byte of a line, if it can be the last one of an object: a comma may follow. */
  private lastOfLine(start: number, maximumDepth: number): number | undefined {
    const { cursor } = this;
    const end = cursor.lineFeedAfter(start);
    if (end === this.triedLine) return undefined;
    this.triedLine = end;
    let last = end - 1;
    if (cursor.at(last) === ascii.carriageReturn) last -= 1;
    if (cursor.at(last) === ascii.comma) last -= 1;
    // Each container has two brackets: what is shorter is not too deep.
    const maximumLength = Math.min(this.maximumBytes, 2 * maximumDepth);
    return cursor.at(last) === ascii.closeBrace && last - start < maximumLength ? last : undefined;
  }

  /** The bracket that closes the one at `start`, whatever is between them, if that is neither too long nor too deep. */
  private match(start: number, maximumDepth: number): number | undefined {
    const { cursor } = this;
    const { bytes } = cursor;
    const first = cursor.indexOf(start);
    const end = Math.min(bytes.length, first + this.maximumBytes);
    let depth = 0;
    let index = first;
    for (; index < end; index += 1) {
      const byte = bytes[index];
      if (byte === ascii.quote) index = endOfString(bytes, index, end);
      else if (byte === ascii.openBrace || byte === ascii.openBracket) depth += 1;
      else if (byte === ascii.closeBrace || byte === ascii.closeBracket) depth -= 1;
      else continue;
      if (depth === 0 || depth > maximumDepth) break;
    }
    this.matched = start + index - first;
    return index < end && depth === 0 ? this.matched : undefined;
  }

  private parse(
    start: number,
    last: number,
    isWanted: (value: object) => boolean,
  ): WholeObject | typeof UNWANTED | undefined {
    const bytes = this.cursor.slice(start, last + 1);
    try {
      const text = decoder.decode(bytes);
      const value = JSON.parse(text) as object;
      if (!isWanted(value)) return UNWANTED;
      this.lines.pass(bytes, start, text);
      return { value, last };
    } catch {
      // No JSON, or not UTF-8.
      return undefined;
    }
  }
}

/** The index of the quote that ends a string, or `end`. */
function endOfString(bytes: Uint8Array, start: number, end: number): number {
  for (let index = start + 1; index < end; index += 1) {
    const byte = bytes[index];
    if (byte === ascii.quote) return index;
    if (byte === ascii.backslash) index += 1;
  }
  return end;
}
