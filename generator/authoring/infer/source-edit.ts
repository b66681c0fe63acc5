/** A piece of text to insert into a file, at an offset of its text with `\n` line ends. */
export interface SourceEdit {
  readonly offset: number;
  readonly text: string;
}

/** The text of a file with edits applied. Everything else stays as it was, line ends and byte order mark included. */
export function applyEdits(raw: string, edits: readonly SourceEdit[]): string {
  const lineEnd = /\r\n?|\n/.exec(raw)?.[0] ?? '\n';
  const offsets = new RawOffsets(raw);
  let result = '';
  let end = 0;
  for (const { offset, text } of [...edits].sort((first, second) => first.offset - second.offset)) {
    const start = offsets.rawOffset(offset);
    result += raw.slice(end, start) + text.replaceAll('\n', lineEnd);
    end = start;
  }
  return result + raw.slice(end);
}

/** Goes through a text once, and converts offsets of its normalized form to its own. */
class RawOffsets {
  private raw: number;
  private normalized = 0;

  constructor(private readonly text: string) {
    this.raw = text.startsWith('\uFEFF') ? 1 : 0;
  }

  /** Must be called with ascending offsets. */
  rawOffset(offset: number): number {
    while (this.normalized < offset) {
      this.raw += this.text.startsWith('\r\n', this.raw) ? 2 : 1;
      this.normalized += 1;
    }
    return this.raw;
  }
}
