import { ascii } from './ascii.js';

/** The bytes of a file that are at hand, and the next of them to be read. */
export class ByteCursor {
  bytes: Uint8Array = new Uint8Array();
  index = 0;
  /** The offset of the first of these bytes in the file. */
  private start = 0;
  /** The offset of the line feed that was looked for last. */
  private lineFeed = -1;

  /** The next byte's offset in the file. */
  get position(): number {
    return this.start + this.index;
  }

  /** Goes on with `bytes`; those before are gone. */
  feed(bytes: Uint8Array): void {
    this.start += this.bytes.length;
    this.bytes = bytes;
    this.index = 0;
    this.lineFeed = -1;
  }

  /** Where the byte at an offset lies among these bytes. */
  indexOf(offset: number): number {
    return offset - this.start;
  }

  /** The offset of the first line feed from an offset on; -1 if there is none among these bytes. */
  lineFeedAfter(offset: number): number {
    if (offset > this.lineFeed) {
      const index = this.bytes.indexOf(ascii.lineFeed, offset - this.start);
      this.lineFeed = index < 0 ? Infinity : this.start + index;
    }
    return this.lineFeed === Infinity ? -1 : this.lineFeed;
  }

  at(offset: number): number | undefined {
    return this.bytes[offset - this.start];
  }

  /** From one offset up to another. */
  slice(start: number, end: number): Uint8Array {
    return this.bytes.subarray(start - this.start, end - this.start);
  }
}
