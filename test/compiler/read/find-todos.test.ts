import { expect, test } from 'vitest';
import { findTodos } from '../../../generator/compiler/read/find-todos.js';

test('each line with TODO is one place, with its number and its whole text', () => {
  expect(findTodos('TODO\na: 1\n\n  b: TODO 补上 TODO  \n# TODO')).toEqual([
    { start: 0, line: 1, text: 'TODO' },
    { start: 16, line: 4, text: 'b: TODO 补上 TODO' },
    { start: 33, line: 5, text: '# TODO' },
  ]);
});

test('a part of another word is no place', () => {
  expect(findTodos('TODOS: 1\nTO DO')).toEqual([]);
});

test('a file that is no more than its TODO ends after it', () => {
  expect(findTodos('\n\nTODO')).toEqual([{ start: 2, line: 3, text: 'TODO' }]);
});
