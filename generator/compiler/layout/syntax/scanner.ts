import { UnknownLayout } from '../unknown-layout.js';
import { skipBlanks } from './blanks.js';
import { reservedWords } from './reserved-words.js';
import { endOfName, endOfNumber, endOfPattern, endOfText, isNameStart, markLength } from './token-ends.js';

type TokenKind = 'name' | 'text' | 'number' | 'mark' | 'end';

const ZERO = 48;
const NINE = 57;
const QUOTE = 39;
const DOUBLE_QUOTE = 34;

/** A place to which a scanner can go back. */
export type ScannerState = Pick<Scanner, 'pos' | 'start' | 'end' | 'kind' | 'value'>;

/**
 * The tokens of TypeScript, one at a time. Throws UnknownLayout for what emitters do not write. Comments are skipped:
 * who wants them looks between `pos` and `start`.
 */
export class Scanner {
  /** Where the token before ends. */
  pos = 0;
  start = 0;
  end = 0;
  kind: TokenKind = 'end';
  /** The token as it is written. */
  value = '';

  constructor(readonly text: string) {
    this.next();
  }

  next(): void {
    const { text } = this;
    this.pos = this.end;
    const start = skipBlanks(text, this.end);
    this.start = start;
    const code = text.charCodeAt(start);
    if (start >= text.length) this.take('end', start);
    else if (isNameStart(code)) this.take('name', endOfName(text, start));
    else if (code >= ZERO && code <= NINE) this.take('number', endOfNumber(text, start));
    else if (code === QUOTE || code === DOUBLE_QUOTE) this.take('text', endOfText(text, start));
    else this.take('mark', start + markLength(text, start));
  }

  /** Reads the token that is there, which looks like a division, as a pattern. */
  rescanPattern(): void {
    this.take('text', endOfPattern(this.text, this.start));
  }

  /** Adds to the token that is there what follows it. */
  extend(length: number): void {
    this.take(this.kind, this.end + length);
  }

  /** Whether the token that is there begins a line. */
  get isOnNewLine(): boolean {
    return this.text.slice(this.pos, this.start).includes('\n');
  }

  save(): ScannerState {
    const { pos, start, end, kind, value } = this;
    return { pos, start, end, kind, value };
  }

  restore({ pos, start, end, kind, value }: ScannerState): void {
    this.pos = pos;
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.value = value;
  }

  is(value: string): boolean {
    return this.value === value;
  }

  /** Takes the token if it is that one. */
  skip(value: string): boolean {
    if (this.value !== value) return false;
    this.next();
    return true;
  }

  expect(value: string): void {
    if (!this.skip(value)) this.refuse();
  }

  /** A name of something, which is no word of the language. */
  takeName(): string {
    if (reservedWords.has(this.value)) this.refuse();
    return this.takeWord();
  }

  takeWord(): string {
    const { value } = this;
    if (this.kind !== 'name') this.refuse();
    this.next();
    return value;
  }

  refuse(): never {
    throw new UnknownLayout(`${this.value} at ${this.start}`);
  }

  private take(kind: TokenKind, end: number): void {
    this.kind = kind;
    this.end = end;
    this.value = this.text.slice(this.start, end);
  }
}
