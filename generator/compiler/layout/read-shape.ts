import { propertyName } from './literals.js';
import { NAME_WIDTH, standInFor, TEXT_WIDTH, type Shape } from './shape.js';
import { endOfText } from './syntax/token-ends.js';
import { reservedWords } from './syntax/reserved-words.js';
import { known, widthOf } from './text-width.js';
import { UnknownLayout } from './unknown-layout.js';

/** Words that mean something by themselves. */
const words = new Set([
  ...reservedWords,
  ...['string', 'number', 'boolean', 'unknown', 'undefined', 'object', 'never', 'any', 'bigint', 'symbol'],
  ...['type', 'as', 'from', 'is', 'keyof', 'readonly', 'infer', 'asserts', 'unique', 'async', 'satisfies'],
]);

/** Undefined if something in the code cannot have a stand-in. */
export function shapeOf(code: string): Shape | undefined {
  try {
    return new ShapeReader(code).read();
  } catch (error) {
    if (error instanceof UnknownLayout) return undefined;
    throw error;
  }
}

type Kind = 'letter' | 'digit' | 'quote' | 'slash' | 'asterisk' | 'line feed' | 'other' | 'unknown';

/** What can begin with each of the ASCII characters. */
const kinds: readonly Kind[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z_$]/.test(character)) return 'letter';
  if (/\d/.test(character)) return 'digit';
  if (/['"]/.test(character)) return 'quote';
  if (/[\\`\0-\x09\x0b-\x1f\x7f]/.test(character)) return 'unknown';
  return ({ '/': 'slash', '*': 'asterisk', '\n': 'line feed' } as const)[character] ?? 'other';
});

const PURE = '/* @__PURE__ */';

/** Goes through code once, as every statement is read so; what is between two stand-ins is copied as one. */
class ShapeReader {
  private skeleton = '';
  /** Up to where the code is in the skeleton. */
  private copied = 0;
  private readonly texts: string[] = [];
  private readonly widths: number[] = [];

  constructor(private readonly code: string) {}

  read(): Shape {
    const { code, texts, widths } = this;
    for (let index = 0; index < code.length;) index = this.readAt(index);
    return { skeleton: this.skeleton + code.slice(this.copied), texts, widths };
  }

  /** Reads what begins at an offset, and returns where it ends. */
  private readAt(start: number): number {
    const { code } = this;
    switch (kinds[code.charCodeAt(start)]) {
      case 'letter':
        return this.readName(start);
      case 'digit':
        return endOfWord(code, start);
      case 'quote':
        return this.readText(start);
      case 'slash':
        return this.readComment(start);
      case 'asterisk':
        return start + (code.startsWith('*/', start) ? 2 : 1);
      case 'line feed':
        return this.readLine(start + 1);
      case 'other':
        return start + 1;
      default:
        throw new UnknownLayout(`${code.charAt(start)} at ${start}`);
    }
  }

  /** One that is narrower than a stand-in stays. */
  private readName(start: number): number {
    const end = endOfWord(this.code, start);
    const name = this.code.slice(start, end);
    if (name.length >= NAME_WIDTH && !words.has(name))
      this.replace(start, end, this.standFor(name, name.length));
    return end;
  }

  /** A text as it is laid out: as the name of a property it is one without quotes where it needs none. */
  private readText(start: number): number {
    const end = endOfText(this.code, start);
    const printed = propertyName(this.code.slice(start, end));
    const width = known(widthOf(printed));
    const isName = !/^['"]/.test(printed);
    if (isName) this.replace(start, end, `'${width < NAME_WIDTH ? printed : this.standFor(printed, width)}'`);
    else this.replace(start, end, width < TEXT_WIDTH ? printed : `'-${this.standFor(printed, width)}'`);
    return end;
  }

  private readComment(start: number): number {
    const { code } = this;
    if (code.startsWith(PURE, start)) return start + PURE.length;
    if (!code.startsWith('/**', start)) throw new UnknownLayout(`A comment at ${start}`);
    const end = code.indexOf(' */', start);
    const text = code.slice(start + 4, end);
    // The lines of any other are read one by one.
    if (code.charAt(start + 3) !== ' ' || end < start + 4 || text.includes('\n')) return start + 3;
    this.replace(start, end, `/** ${this.standFor(text, NAME_WIDTH)}`);
    return end + 3;
  }

  /** A line, whose begin tells whether it is one of a comment. */
  private readLine(start: number): number {
    const { code } = this;
    let index = start;
    while (code.charAt(index) === ' ') index += 1;
    if (!code.startsWith('* ', index)) return index;
    const lineEnd = code.indexOf('\n', index);
    const end = lineEnd < 0 ? code.length : lineEnd;
    const text = code.slice(index + 2, end).trimEnd();
    if (text === '' || text.endsWith('*/')) throw new UnknownLayout(`The line of a comment at ${start}`);
    this.replace(start, end, ` * ${this.standFor(text, NAME_WIDTH)}`);
    return end;
  }

  private standFor(text: string, width: number): string {
    this.widths.push(width);
    return standInFor(this.texts.push(text) - 1);
  }

  private replace(start: number, end: number, text: string): void {
    this.skeleton += this.code.slice(this.copied, start) + text;
    this.copied = end;
  }
}

/** Where a name or a number ends. */
function endOfWord(code: string, start: number): number {
  let end = start + 1;
  for (;;) {
    const kind = kinds[code.charCodeAt(end)];
    if (kind !== 'letter' && kind !== 'digit') return end;
    end += 1;
  }
}
