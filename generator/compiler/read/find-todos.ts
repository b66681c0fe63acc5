/** A place that its author still has to fill in. */
export interface Todo {
  /** Offset in UTF-16 code units; the rest of the line says what is missing. */
  readonly start: number;
  /** Counts from 1. */
  readonly line: number;
  /** The whole line, trimmed. */
  readonly text: string;
}

/** With the rest of its line, so that the next is on another one. */
const TODO = /\bTODO\b[^\n]*/g;

/** The places marked with TODO, at most one per line. */
export function findTodos(text: string): readonly Todo[] {
  let line = 1;
  let end = 0;
  return Array.from(text.matchAll(TODO), ({ 0: rest, index: start }) => {
    line += text.slice(end, start).split('\n').length - 1;
    end = start + rest.length;
    const lineStart = text.lastIndexOf('\n', start) + 1;
    return { start, line, text: text.slice(lineStart, end).trim() };
  });
}
