import { ascii } from './ascii.js';
import { ByteCursor } from './byte-cursor.js';
import type { CapturePart } from './capture-part.js';
import { JsonScanner } from './json-scanner.js';
import { LineCounter } from './line-counter.js';
import { PayloadReader } from './payload-reader.js';
import type { ScanEvent } from './scan-event.js';

export interface CaptureOptions {
  /** Keys of a payload under which an array is a list of items. */
  readonly listNames: readonly string[];
  /** Of one value, and of what is around its lists; 16 MiB by default. */
  readonly maximumBytes?: number;
}

const MAXIMUM_BYTES = 16 * 1024 * 1024;

/**
 * Splits a capture, which is any number of JSON values one after the other, into its payloads. Holds no more of it than the value that is being read, and gives the same parts in the same order however the bytes are cut.
 *
 * After a fault it goes on where it can: with the next value if a value is too long or a string of it is not UTF-8; with the next line that begins with `{` if a top-level object is broken that also began a line. Otherwise nothing shows where the next payload begins, and the fault is the last part.
 */
export class CaptureSplitter {
  private readonly lines = new LineCounter();
  private readonly cursor = new ByteCursor();
  private readonly scanner = new JsonScanner(this.cursor, this.lines);
  private readonly reader: PayloadReader;
  private state: 'reading' | 'searching' | 'stopped' = 'reading';
  private isEmpty = true;
  /** Whether what is being read is a top-level object that begins a line. */
  private isOnOwnLine = false;

  constructor({ listNames, maximumBytes = MAXIMUM_BYTES }: CaptureOptions) {
    this.reader = new PayloadReader(this.cursor, this.scanner, this.lines, new Set(listNames), maximumBytes);
  }

  /** How many bytes are held for unfinished values. */
  get heldBytes(): number {
    return this.reader.heldBytes;
  }

  /** The parts that are complete with `bytes`, which may be overwritten afterwards. */
  push(bytes: Uint8Array): readonly CapturePart[] {
    this.cursor.feed(bytes);
    if (this.state === 'searching') this.search();
    while (this.state === 'reading') {
      const event = this.scanner.next();
      if (event === 'more') {
        this.reader.keep();
        break;
      }
      this.handle(event);
    }
    return this.reader.takeParts();
  }

  /** The parts that are complete because the file ends; to be called once, after all bytes. */
  end(): readonly CapturePart[] {
    if (this.state === 'reading') {
      const event = this.scanner.end();
      if (event !== 'more') this.handle(event);
      else if (this.isEmpty) this.reader.addFault('no-value', this.lines.firstPlace);
    }
    return this.reader.takeParts();
  }

  private handle(event: Exclude<ScanEvent, 'more'>): void {
    const { scanner, lines, reader } = this;
    switch (event) {
      case 'begins':
        this.isEmpty = false;
        if (scanner.depth === 0)
          this.isOnOwnLine =
            this.cursor.at(scanner.offset) === ascii.openBrace && lines.isLineStart(scanner.offset);
        return reader.begin();
      case 'ends':
        if (scanner.depth === 0) this.isOnOwnLine = false;
        return reader.end();
      case 'bad-string':
        return reader.refuseString();
      case 'broken':
        reader.abandon();
        scanner.restart();
        this.state = this.isOnOwnLine ? 'searching' : 'stopped';
        if (this.isOnOwnLine) this.search();
    }
  }

  /** Moves to the next `{` that begins a line, if there is one among the bytes at hand; otherwise to their end. */
  private search(): void {
    const { cursor, lines } = this;
    for (; cursor.index < cursor.bytes.length; cursor.index += 1) {
      const byte = cursor.bytes[cursor.index];
      if (byte === ascii.openBrace && lines.isLineStart(cursor.position)) {
        this.state = 'reading';
        return;
      }
      if (byte === ascii.lineFeed || byte === ascii.carriageReturn) lines.endLine(byte, cursor.position);
    }
  }
}
