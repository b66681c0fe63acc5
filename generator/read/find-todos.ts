/** A line of a draft that its author has to fill in; lines count from 1. */
export interface Todo {
  readonly line: number;
  readonly text: string;
}

export function findTodos(text: string): readonly Todo[] {
  return text
    .split('\n')
    .map((line, index) => ({ line: index + 1, text: line.trim() }))
    .filter((line) => line.text.includes('TODO'));
}
