import { findTodos } from '../find-todos.js';
import type { Advice } from './rule.js';

/** Everything marked with TODO still has to be filled in. */
export const todos: Advice = (_symbols, report, sources) => {
  for (const [file, text] of Object.entries(sources)) {
    for (const todo of findTodos(text)) {
      const lineEnd = text.indexOf('\n', todo.start);
      const range = { file, start: todo.start, end: lineEnd < 0 ? text.length : lineEnd };
      report('todo', range, { text: todo.text });
    }
  }
};
