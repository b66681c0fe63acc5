/** A place that its author still has to fill in. */
export interface Todo {
  /** Offset in UTF-16 code units; the rest of the line says what is missing. */
  readonly start: number;
  /** Counts from 1. */
  readonly line: number;
  /** The whole line, trimmed. */
  readonly text: string;
}

const TODO = /\bTODO\b/g;

/** The places marked with TODO, at most one per line. */
export function findTodos(text: string): readonly Todo[] {
  let offset = 0;
  return text.split('\n').flatMap((line, index) => {
    const lineStart = offset;
    offset += line.length + 1;
    const column = line.search(TODO);
    return column < 0 ? [] : [{ start: lineStart + column, line: index + 1, text: line.trim() }];
  });
}
