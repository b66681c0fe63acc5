/** The bytes of a file that are there now, and the next of them to be read. */
export class ByteCursor {
  bytes: Uint8Array = new Uint8Array();
  index = 0;
  /** Offsets in the file: of the first of these bytes, and of what will follow the last. */
  private base = 0;
  private end = 0;

  /** The next byte's offset in the file. */
  get position(): number {
    return this.base + this.index;
  }

  /** Leaves bytes of the file out that were never fed. */
  skip(length: number): void {
    this.end += length;
  }

  /** Goes on with `bytes`; those before are gone. */
  feed(bytes: Uint8Array): void {
    this.base = this.end;
    this.end += bytes.length;
    this.bytes = bytes;
    this.index = 0;
  }

  at(offset: number): number | undefined {
    return this.bytes[offset - this.base];
  }

  /** From one offset up to another. */
  slice(start: number, end: number): Uint8Array {
    return this.bytes.subarray(start - this.base, end - this.base);
  }
}
