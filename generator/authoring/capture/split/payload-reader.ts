import { ascii } from './ascii.js';
import type { ByteCursor } from './byte-cursor.js';
import type { CaptureFaultCode, CapturePart, CapturePlace } from './capture-part.js';
import type { JsonScanner } from './json-scanner.js';
import type { LineCounter } from './line-counter.js';
import { MAXIMUM_DEPTH } from './open-containers.js';
import { ValueBuffer } from './value-buffer.js';
import { WholeObjects } from './whole-objects.js';

/** Puts payloads together from the scanner's events, and sets what the scanner watches. */
export class PayloadReader {
  private readonly payload: ValueBuffer;
  private readonly item: ValueBuffer;
  private readonly whole: WholeObjects;
  /** The key of the list whose items are being read. */
  private list: string | undefined;
  /** The key of the payload's first list. */
  private firstList: string | undefined;
  /** Whether the last payload had a list: then the next one will hardly be read in one go. */
  private hadList = false;
  private parts: CapturePart[] = [];

  constructor(
    private readonly cursor: ByteCursor,
    private readonly scanner: JsonScanner,
    private readonly lines: LineCounter,
    private readonly listNames: ReadonlySet<string>,
    maximumBytes: number,
  ) {
    this.payload = new ValueBuffer(cursor, maximumBytes);
    this.item = new ValueBuffer(cursor, maximumBytes);
    this.whole = new WholeObjects(cursor, lines, maximumBytes);
  }

  /** How many bytes are held for unfinished values. */
  get heldBytes(): number {
    return this.payload.heldBytes + this.item.heldBytes;
  }

  /** The parts that were completed since the last call. */
  takeParts(): readonly CapturePart[] {
    const { parts } = this;
    this.parts = [];
    return parts;
  }

  /** A value begins. */
  begin(): void {
    const { scanner } = this;
    const { depth, offset } = scanner;
    const firstByte = this.cursor.at(offset);
    if (this.list !== undefined) this.beginIn(this.item, () => true);
    else if (this.payload.place !== undefined) this.beginList();
    else if (depth === 0 && firstByte === ascii.openBracket) scanner.watchedDepth = 1;
    else {
      scanner.watchedArrayDepth = firstByte === ascii.openBrace ? depth + 1 : -1;
      this.beginIn(this.payload, (value) => this.isWithoutLists(value));
    }
  }

  /** A value has ended. */
  end(): void {
    const { payload, item, list, firstList } = this;
    if (item.place !== undefined && list !== undefined) {
      const { place } = item;
      this.finish(item, (value) => ({ kind: 'item', list, value, place }));
    } else if (list !== undefined) this.endList();
    else if (payload.place !== undefined) {
      const { place } = payload;
      this.finish(payload, (value) =>
        firstList === undefined
          ? { kind: 'value', value, place }
          : { kind: 'envelope', list: firstList, value, place },
      );
      this.hadList = firstList !== undefined;
      this.firstList = undefined;
    } else this.scanner.watchedDepth = 0;
  }

  /** A string of the value that is being read is not UTF-8. */
  refuseString(): void {
    this.refuseTooLarge();
    const buffer = this.item.place === undefined ? this.payload : this.item;
    this.refuse(buffer, this.scanner.code, this.lines.placeOf(this.scanner.offset));
  }

  /** The value that is being read is broken. */
  abandon(): void {
    this.refuseTooLarge();
    this.addFault(this.scanner.code, this.lines.placeOf(this.scanner.offset));
    this.item.clear();
    this.payload.clear();
    this.list = undefined;
    this.firstList = undefined;
  }

  /** Copies what is needed after the bytes at hand are gone. */
  keep(): void {
    const { position } = this.cursor;
    this.refuseTooLarge();
    this.payload.keep(position);
    this.item.keep(position);
  }

  addFault(code: CaptureFaultCode, place: CapturePlace): void {
    this.parts.push({ kind: 'fault', code, place });
  }

  private beginIn(buffer: ValueBuffer, isWanted: (value: object) => boolean): void {
    const { scanner } = this;
    const { offset } = scanner;
    buffer.begin(this.lines.placeOf(offset));
    if (this.cursor.at(offset) !== ascii.openBrace || (buffer === this.payload && this.hadList)) return;
    const whole = this.whole.read(offset, MAXIMUM_DEPTH - scanner.depth, isWanted);
    if (whole === undefined) return;
    buffer.whole = whole.value;
    scanner.leap(whole.last);
  }

  private isWithoutLists(payload: object): boolean {
    for (const name of this.listNames) if (Object.hasOwn(payload, name)) return false;
    return true;
  }

  /** If the array that begins is a list, its items are read one by one, and left out of the payload. */
  private beginList(): void {
    const { scanner, payload } = this;
    const { keyStart, keyEnd } = scanner;
    const { position } = this.cursor;
    this.keep();
    if (payload.isTooLarge(position)) return;
    const key = payload.parseKept(keyStart, keyEnd, position);
    if (typeof key !== 'string' || !this.listNames.has(key)) return;
    this.list = key;
    this.firstList ??= key;
    payload.pause();
    scanner.watchedDepth += 2;
  }

  private endList(): void {
    this.list = undefined;
    this.payload.resume(this.scanner.offset - 1);
    this.scanner.watchedDepth -= 2;
  }

  private finish(buffer: ValueBuffer, partOf: (value: unknown) => CapturePart): void {
    this.refuseTooLarge();
    if (!buffer.isRefused) this.parts.push(partOf(buffer.parse(this.scanner.offset)));
    buffer.clear();
  }

  private refuseTooLarge(): void {
    this.refuseIfTooLarge(this.payload);
    this.refuseIfTooLarge(this.item);
  }

  private refuseIfTooLarge(buffer: ValueBuffer): void {
    const { place } = buffer;
    if (place !== undefined && buffer.isTooLarge(this.cursor.position))
      this.refuse(buffer, 'too-large', place);
  }

  /** Reports only the first fault of a value after which its neighbours can still be read. */
  private refuse(buffer: ValueBuffer, code: CaptureFaultCode, place: CapturePlace): void {
    if (buffer.isRefused) return;
    buffer.isRefused = true;
    this.addFault(code, place);
  }
}
