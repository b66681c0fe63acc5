import { ascii } from './ascii.js';
import type { ByteCursor } from './byte-cursor.js';
import type { CaptureFaultCode } from './capture-part.js';
import type { LineCounter } from './line-counter.js';
import { OpenContainers } from './open-containers.js';
import { scalarState } from './scalar-state.js';
import { scanAction } from './scan-action.js';
import { scanState } from './scan-state.js';
import { transitions } from './transitions.js';
import { bytesOfCharacter } from './wide-character.js';

/** `spoilt`: a string holds what is not UTF-8; the JSON goes on. `broken`: it does not; only `restart` leads on. `more`: all bytes are read. */
export type ScanEvent = 'begins' | 'ends' | 'spoilt' | 'broken' | 'more';

/** Checks JSON values, one after the other, byte by byte, and stops where a value begins or ends that is watched. Holds nothing of what it read but which containers are open. */
export class JsonScanner {
  /** Values in at most so many containers are watched. */
  watchedDepth = 0;
  /** Of arrays in so many containers the beginning is watched. */
  watchedArrayDepth = -1;

  /** Of the last event: in how many containers the value is. */
  depth = 0;
  /** Of the last event: the first byte of the value, the byte after it, or the wrong byte. */
  offset = 0;
  /** Of the last event that was `spoilt` or `broken`. */
  code: CaptureFaultCode = 'unexpected-character';
  /** Of the key that was read last, quotes included; `keyEnd` is the byte after it. */
  keyStart = 0;
  keyEnd = 0;

  private state: number = scanState.top;
  private isKey = false;
  /** Whether JSON has no place for the character of several bytes that is being read. */
  private isStray = false;
  private readonly containers = new OpenContainers();

  constructor(
    private readonly cursor: ByteCursor,
    private readonly lines: LineCounter,
  ) {}

  next(): ScanEvent {
    const { cursor } = this;
    const { bytes } = cursor;
    let { state } = this;
    let { index } = cursor;
    for (let byte = bytes[index]; byte !== undefined; byte = bytes[index]) {
      const step = transitions[state * 256 + byte] ?? scanAction.refuse;
      if (step < scanAction.endLine) {
        state = step;
        index += 1;
        continue;
      }
      this.state = state;
      cursor.index = index;
      const event = this.act(step, byte);
      if (event !== undefined) return event;
      state = this.state;
      index = cursor.index;
    }
    this.state = state;
    cursor.index = index;
    return 'more';
  }

  /** What is left to say when no more bytes will come. */
  end(): ScanEvent {
    const { state, isStray } = this;
    if (state <= scanState.topAfterScalar) return 'more';
    const isWholeNumber = transitions[state * 256 + ascii.blank] === scanAction.endNumber;
    if (isWholeNumber && this.containers.count === 0) return this.endValue(false) ?? 'more';
    this.lines.breakCharacter(bytesOfCharacter(state));
    return this.fail('broken', isStray ? 'not-utf8' : 'ends-early', this.cursor.position);
  }

  /** Expects a new value, outside of everything. */
  restart(): void {
    this.state = scanState.top;
    this.isStray = false;
    this.containers.count = 0;
    this.watchedDepth = 0;
  }

  private act(action: number, byte: number): ScanEvent | undefined {
    switch (action) {
      case scanAction.endLine:
        this.lines.endLine(byte, this.cursor.position);
        return this.goOn(this.containers.count === 0 ? scanState.top : this.state);
      case scanAction.openArray:
      case scanAction.openObject:
        return this.open(action === scanAction.openObject);
      case scanAction.beginKey:
        this.isKey = true;
        this.keyStart = this.cursor.position;
        return this.goOn(scanState.string);
      case scanAction.beginString:
        this.isKey = false;
        return this.beginScalar(scanState.string);
      case scanAction.beginScalar:
        return this.beginScalar(scalarState(byte));
      case scanAction.endString:
        this.goOn(scanState.colon);
        if (!this.isKey) return this.endValue(false);
        this.keyEnd = this.cursor.position;
        return undefined;
      case scanAction.endWord:
        this.cursor.index += 1;
        return this.endValue(false);
      case scanAction.endNumber:
        return this.endValue(false);
      case scanAction.close:
        this.cursor.index += 1;
        this.containers.count -= 1;
        return this.endValue(true);
      default:
        return this.actOnCharacter(action);
    }
  }

  private actOnCharacter(action: number): ScanEvent | undefined {
    const { state, isStray } = this;
    const { position } = this.cursor;
    switch (action) {
      case scanAction.stray:
        this.isStray = true;
        this.state = scanState.string;
        return undefined;
      case scanAction.wrongLead:
        this.cursor.index += 1;
        return this.fail(isStray ? 'broken' : 'spoilt', 'not-utf8', position);
      case scanAction.breakWide:
        this.lines.breakCharacter(bytesOfCharacter(state));
        this.state = scanState.string;
        return this.fail(isStray ? 'broken' : 'spoilt', 'not-utf8', position);
      case scanAction.endWide:
        if (isStray) return this.fail('broken', 'unexpected-character', position - bytesOfCharacter(state));
        this.lines.widen(state === scanState.secondOfTwo ? 1 : 2);
        return this.goOn(scanState.string);
      default:
        return this.fail('broken', 'unexpected-character', position);
    }
  }

  /** Takes the byte, which nothing needs to be told of. */
  private goOn(state: number): ScanEvent | undefined {
    this.state = state;
    this.cursor.index += 1;
    return undefined;
  }

  private open(isObject: boolean): ScanEvent | undefined {
    const { containers } = this;
    const { position } = this.cursor;
    const depth = containers.count;
    if (containers.isFull()) return this.fail('broken', 'too-deep', position);
    this.goOn(containers.open(isObject));
    const isWatched = depth <= this.watchedDepth || (depth === this.watchedArrayDepth && !isObject);
    return isWatched ? this.tell('begins', depth, position) : undefined;
  }

  private beginScalar(state: number): ScanEvent | undefined {
    const { containers } = this;
    const { position } = this.cursor;
    this.goOn(state);
    return containers.count <= this.watchedDepth
      ? this.tell('begins', containers.count, position)
      : undefined;
  }

  private endValue(isContainer: boolean): ScanEvent | undefined {
    const { containers } = this;
    this.state = containers.stateAfter(isContainer);
    return containers.count <= this.watchedDepth
      ? this.tell('ends', containers.count, this.cursor.position)
      : undefined;
  }

  private tell(event: ScanEvent, depth: number, offset: number): ScanEvent {
    this.depth = depth;
    this.offset = offset;
    return event;
  }

  private fail(event: ScanEvent, code: CaptureFaultCode, offset: number): ScanEvent {
    this.code = code;
    this.offset = offset;
    return event;
  }
}
