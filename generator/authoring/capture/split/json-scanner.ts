import { ascii } from './ascii.js';
import type { ByteCursor } from './byte-cursor.js';
import type { CaptureFaultCode } from './capture-part.js';
import type { LineCounter } from './line-counter.js';
import { OpenContainers } from './open-containers.js';
import type { ScanEvent } from './scan-event.js';
import { bytesOfCharacter, scanAction, scanState } from './scan-states.js';
import { transitions } from './transitions.js';

/** Checks one JSON value after the other, byte by byte, and stops where a watched value begins or ends. Keeps nothing but which containers are open. */
export class JsonScanner {
  /** Values in at most so many containers are watched. */
  watchedDepth = 0;
  /** The beginning of arrays in exactly so many containers is watched. */
  watchedArrayDepth = -1;

  /** Of the last event: in how many containers the value is. */
  depth = 0;
  /** Of the last event: the first byte of the value, the byte after it, or the wrong byte. */
  offset = 0;
  /** Of the last `bad-string` or `broken`. */
  code: CaptureFaultCode = 'unexpected-character';
  /** Of the last key, quotes included; `keyEnd` is the byte after it. */
  keyStart = 0;
  keyEnd = 0;

  private state: number = scanState.start;
  private isKey = false;
  /** Whether the character of several bytes that is being read is at a place where JSON allows none. */
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

  /** The last event, when no more bytes will come. */
  end(): ScanEvent {
    if (this.state === scanState.secondOfMark || this.state === scanState.thirdOfMark) this.refuseMark();
    const { state, isStray } = this;
    if (state <= scanState.topAfterScalar) return 'more';
    const isWholeNumber = transitions[state * 256 + ascii.blank] === scanAction.endNumber;
    if (isWholeNumber && this.containers.count === 0) return this.endValue(false) ?? 'more';
    this.lines.breakCharacter(bytesOfCharacter(state));
    return this.fail('broken', isStray ? 'not-utf8' : 'ends-early', this.cursor.position);
  }

  /** Expects a new value at the top level. */
  restart(): void {
    this.state = scanState.top;
    this.isStray = false;
    this.containers.count = 0;
    this.watchedDepth = 0;
  }

  /** Leaps to the last byte of the container that has just begun: what is between them is known to be valid. */
  leap(last: number): void {
    this.cursor.index += last - this.cursor.position;
    this.state = this.containers.stateAfter(true);
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
      case scanAction.beginScalar:
        return this.beginScalar(byte);
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
      case scanAction.endMark:
        this.lines.skipTo(position + 1);
        return this.goOn(scanState.top);
      case scanAction.refuseMark:
        return this.refuseMark();
      case scanAction.stray:
        this.isStray = true;
        this.state = scanState.string;
        return undefined;
      case scanAction.wrongLead:
        this.cursor.index += 1;
        return this.fail(isStray ? 'broken' : 'bad-string', 'not-utf8', position);
      case scanAction.breakWide:
        this.lines.breakCharacter(bytesOfCharacter(state));
        this.state = scanState.string;
        return this.fail(isStray ? 'broken' : 'bad-string', 'not-utf8', position);
      case scanAction.endWide:
        if (isStray) return this.fail('broken', 'unexpected-character', position - bytesOfCharacter(state));
        this.lines.widen(state === scanState.secondOfTwo ? 1 : 2);
        return this.goOn(scanState.string);
      default:
        return this.fail('broken', 'unexpected-character', position);
    }
  }

  /** Takes the byte. */
  private goOn(state: number): ScanEvent | undefined {
    this.state = state;
    this.cursor.index += 1;
    return undefined;
  }

  /** What seemed to be a byte order mark is a character that begins like one. */
  private refuseMark(): ScanEvent | undefined {
    this.isStray = true;
    this.state = this.state === scanState.secondOfMark ? scanState.secondOfThree : scanState.thirdOfThree;
    return undefined;
  }

  private open(isObject: boolean): ScanEvent | undefined {
    const { containers } = this;
    const { position } = this.cursor;
    const depth = containers.count;
    if (containers.isFull()) return this.fail('broken', 'too-deep', position);
    this.goOn(containers.open(isObject));
    const isWatched = depth <= this.watchedDepth || (depth === this.watchedArrayDepth && !isObject);
    return isWatched ? this.report('begins', depth, position) : undefined;
  }

  private beginScalar(firstByte: number): ScanEvent | undefined {
    const { count } = this.containers;
    const { position } = this.cursor;
    this.isKey = false;
    this.goOn(transitions[scanState.scalar * 256 + firstByte] ?? scanState.scalar);
    return count <= this.watchedDepth ? this.report('begins', count, position) : undefined;
  }

  private endValue(isContainer: boolean): ScanEvent | undefined {
    const { count } = this.containers;
    this.state = this.containers.stateAfter(isContainer);
    return count <= this.watchedDepth ? this.report('ends', count, this.cursor.position) : undefined;
  }

  private report(event: ScanEvent, depth: number, offset: number): ScanEvent {
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
