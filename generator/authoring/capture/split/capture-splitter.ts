import { ascii } from './ascii.js';
import { ByteCursor } from './byte-cursor.js';
import type { CapturePart } from './capture-part.js';
import { findObjectLine } from './find-object-line.js';
import { JsonScanner, type ScanEvent } from './json-scanner.js';
import { LineCounter } from './line-counter.js';
import { OpeningMark } from './opening-mark.js';
import { PayloadReader } from './payload-reader.js';

export interface CaptureOptions {
  /** Keys of a payload under which an array is a list of items. */
  readonly listNames: readonly string[];
  /** Of one value, and of what is around its lists; 16 MiB unless told. */
  readonly maximumBytes?: number;
}

const MAXIMUM_BYTES = 16 * 1024 * 1024;

/**
 * Splits a capture, which is any number of JSON values one after the other, into its payloads. Holds no more of it than the value that is being read, and gives the same parts in the same order however the bytes are cut.
 *
 * After a fault it goes on where it can: with the next value when a value is too long or a string of it is no UTF-8; with the next line that begins with `{` when a top-level object is broken that began so itself. Elsewhere nothing says where the next payload begins, and the fault is the last part.
 */
export class CaptureSplitter {
  private readonly lines = new LineCounter();
  private readonly cursor = new ByteCursor();
  private readonly scanner = new JsonScanner(this.cursor, this.lines);
  private readonly mark = new OpeningMark();
  private readonly reader: PayloadReader;
  private state: 'starting' | 'reading' | 'searching' | 'stopped' = 'starting';
  private isEmpty = true;
  /** Whether what is being read is an object that begins a line, outside of everything. */
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
    for (const each of this.mark.strip(bytes)) this.read(each);
    return this.reader.takeParts();
  }

  /** The parts that are complete because nothing comes any more; to be called once, at last. */
  end(): readonly CapturePart[] {
    for (const each of this.mark.rest()) this.read(each);
    if (this.state === 'starting' || this.state === 'reading') this.finish();
    return this.reader.takeParts();
  }

  private read(bytes: Uint8Array): void {
    if (this.state === 'stopped') return;
    if (this.state === 'starting') {
      this.cursor.skip(this.mark.length);
      this.lines.skipTo(this.mark.length);
      this.state = 'reading';
    }
    this.cursor.feed(bytes);
    if (this.state === 'searching') this.search();
    while (this.state === 'reading') {
      const event = this.scanner.next();
      if (event === 'more') return this.reader.keep();
      this.handle(event);
    }
  }

  private finish(): void {
    const event = this.scanner.end();
    if (event !== 'more') this.handle(event);
    else if (this.isEmpty) this.reader.addFault('no-value', { line: 1, column: 1, offset: this.mark.length });
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
      case 'spoilt':
        return reader.spoil();
      case 'broken':
        reader.break();
        scanner.restart();
        this.state = this.isOnOwnLine ? 'searching' : 'stopped';
        if (this.isOnOwnLine) this.search();
    }
  }

  private search(): void {
    if (findObjectLine(this.cursor, this.lines)) this.state = 'reading';
  }
}
