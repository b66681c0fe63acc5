import type { ByteCursor } from './byte-cursor.js';
import type { CapturePlace } from './capture-part.js';

/** A buffer of up to this many bytes is reused for the next value. */
const LASTING_ROOM = 65_536;

const decoder = new TextDecoder();

/** The bytes of one value at a time. What lies in one chunk is not copied. */
export class ValueBuffer {
  /** Where the value begins; undefined between values. */
  place: CapturePlace | undefined;
  /** Whether the value has a fault and is left out. */
  isRefused = false;

  /** The value, if it was read in one go. */
  whole: unknown;

  private room = new Uint8Array();
  private length = 0;
  /** The offset of the first byte not copied yet; infinite while none are wanted. */
  private start = Infinity;
  private isOverfull = false;

  constructor(
    private readonly cursor: ByteCursor,
    private readonly maximumBytes: number,
  ) {}

  /** How many bytes there is room for, used or not. */
  get heldBytes(): number {
    return this.room.length;
  }

  begin(place: CapturePlace): void {
    this.place = place;
    this.start = place.offset;
  }

  /** Whether the value was too long already at `end`. */
  isTooLarge(end: number): boolean {
    return this.isOverfull || this.length + Math.max(end - this.start, 0) > this.maximumBytes;
  }

  /** Copies the bytes up to `end`. Those of a value that is too long are dropped. */
  keep(end: number): void {
    if (end <= this.start) return;
    if (this.isTooLarge(end)) {
      this.isOverfull = true;
      this.release();
    } else {
      const bytes = this.cursor.slice(this.start, end);
      this.reserve(this.length + bytes.length);
      this.room.set(bytes, this.length);
      this.length += bytes.length;
    }
    this.start = end;
  }

  /** Skips what comes until `resume`; everything before must have been kept. */
  pause(): void {
    this.start = Infinity;
  }

  resume(start: number): void {
    this.start = start;
  }

  /** The JSON text between two offsets, of which the bytes up to `kept` were kept last. */
  parseKept(start: number, end: number, kept: number): unknown {
    const shift = this.length - kept;
    return parse(this.room.subarray(start + shift, end + shift));
  }

  /** The whole value, which ends at `end`. */
  parse(end: number): unknown {
    if (this.whole !== undefined) return this.whole;
    if (this.length === 0) return parse(this.cursor.slice(this.start, end));
    this.keep(end);
    return parse(this.room.subarray(0, this.length));
  }

  /** Forgets the value. */
  clear(): void {
    this.place = undefined;
    this.whole = undefined;
    this.isRefused = false;
    this.isOverfull = false;
    this.start = Infinity;
    this.length = 0;
    if (this.room.length > LASTING_ROOM) this.release();
  }

  private reserve(length: number): void {
    if (length <= this.room.length) return;
    const room = new Uint8Array(Math.max(length, 1024, Math.min(this.room.length * 2, this.maximumBytes)));
    room.set(this.room.subarray(0, this.length));
    this.room = room;
  }

  private release(): void {
    this.room = new Uint8Array();
    this.length = 0;
  }
}

function parse(bytes: Uint8Array): unknown {
  return JSON.parse(decoder.decode(bytes));
}
