const MARK = Uint8Array.of(0xef, 0xbb, 0xbf);

/** Takes the byte order mark of UTF-8 from the start of a file, however it is cut. */
export class OpeningMark {
  private matched = 0;
  private isDecided = false;

  /** How many bytes were left out; known when the first bytes have come back. */
  get length(): number {
    return this.matched === MARK.length ? MARK.length : 0;
  }

  /** The bytes that are to be read now that `bytes` have come. */
  strip(bytes: Uint8Array): readonly Uint8Array[] {
    if (this.isDecided) return [bytes];
    let index = 0;
    while (this.matched < MARK.length && index < bytes.length && bytes[index] === MARK[this.matched]) {
      this.matched += 1;
      index += 1;
    }
    if (this.matched < MARK.length && index === bytes.length) return [];
    return [...this.rest(), bytes.subarray(index)];
  }

  /** What looked like a mark and is none. */
  rest(): readonly Uint8Array[] {
    if (this.isDecided) return [];
    this.isDecided = true;
    return this.length > 0 ? [] : [MARK.subarray(0, this.matched)];
  }
}
