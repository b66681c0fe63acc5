import type {
  CapturePart,
  CapturePlace,
} from '../../../../generator/authoring/capture/split/capture-part.js';
import { CaptureSplitter } from '../../../../generator/authoring/capture/split/capture-splitter.js';

interface SplitOptions {
  readonly listNames?: readonly string[];
  readonly maximumBytes?: number;
  /** The lengths of the chunks, repeated; one chunk by default. */
  readonly chunks?: readonly number[];
}

const encoder = new TextEncoder();

export function bytesOf(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...encoder.encode(part)] : part)),
  );
}

/** All parts of a capture. The bytes of every chunk are overwritten after it was pushed. */
export function split(input: string | Uint8Array, options: SplitOptions = {}): readonly CapturePart[] {
  const { listNames = ['msg_list', 'send_list'], chunks = [Infinity], ...rest } = options;
  const bytes = typeof input === 'string' ? encoder.encode(input) : input;
  const splitter = new CaptureSplitter({ listNames, ...rest });
  const parts: CapturePart[] = [];
  for (let start = 0, turn = 0; start < bytes.length; turn += 1) {
    const end = Math.min(start + chunks[turn % chunks.length]!, bytes.length);
    const chunk = bytes.slice(start, end);
    parts.push(...splitter.push(chunk));
    chunk.fill(0x78);
    start = end;
  }
  return [...parts, ...splitter.end()];
}

export function show({ line, column, offset }: CapturePlace): string {
  return `${line}:${column} @${offset}`;
}

/** A part in one line, as in `item msg_list 2:3 @20 {"a":1}` and `fault not-utf8 1:1 @0`. */
export function describePart(part: CapturePart): string {
  switch (part.kind) {
    case 'fault':
      return `fault ${part.code} ${show(part.place)}`;
    case 'value':
      return `value ${show(part.place)} ${JSON.stringify(part.value)}`;
    default:
      return `${part.kind} ${part.list} ${show(part.place)} ${JSON.stringify(part.value)}`;
  }
}

export function described(input: string | Uint8Array, options?: SplitOptions): readonly string[] {
  return split(input, options).map(describePart);
}

/** Its parts without their places. */
export function outline(input: string | Uint8Array, options?: SplitOptions): readonly string[] {
  return described(input, options).map((line) => line.replace(/ \d+:\d+ @\d+/, ''));
}

/** The values of a capture without faults. */
export function valuesOf(parts: readonly CapturePart[]): readonly unknown[] {
  return parts.map((part) => {
    if (part.kind === 'fault') throw new Error(describePart(part));
    return part.value;
  });
}

/** The place of a character of `text`, found by splitting the text before it. */
export function placeIn(text: string, index: number): CapturePlace {
  const before = text.slice(0, index);
  const lines = before.split(/\r\n|\r|\n/);
  return {
    line: lines.length,
    column: lines.at(-1)!.length + 1,
    offset: encoder.encode(before).length,
  };
}
