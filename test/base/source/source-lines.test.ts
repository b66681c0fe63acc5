import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf, linesOfFile } from '../../../generator/base/source/source-lines.js';

const texts = fc.string({ unit: fc.constantFrom('a', '客', '\n', '\r\n', '😀', ' ') });

/** The same, worked out by reading the text anew. */
function naivePosition(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset).split('\n');
  const line = before.length;
  const text = lineOf(source, line);
  return { line, column: Math.min(before.at(-1)?.length ?? 0, text.length) + 1 };
}

function lineOf(source: string, line: number): string {
  const lines = source.split('\n');
  const text = lines[line - 1] ?? '';
  return line < lines.length ? text.replace(/\r$/, '') : text;
}

test('each offset has the line and column that reading from the start gives', () => {
  fc.assert(
    fc.property(texts, (source) => {
      const lines = linesOf(source);
      for (let offset = 0; offset <= source.length + 1; offset += 1)
        expect(lines.positionAt(offset)).toEqual(naivePosition(source, offset));
    }),
  );
});

test('each line is what stands between line ends, and empty past the last', () => {
  fc.assert(
    fc.property(texts, (source) => {
      const lines = linesOf(source);
      for (let line = 1; line <= source.split('\n').length + 1; line += 1)
        expect(lines.lineAt(line)).toBe(lineOf(source, line));
    }),
  );
});

test('a file that is not there has no lines, whatever its name', () => {
  const sources = { 'a.yaml': 'a\nb\n' };
  expect(linesOfFile('a.yaml', sources).positionAt(2)).toEqual({ line: 2, column: 1 });
  for (const name of ['b.yaml', 'constructor'])
    expect(linesOfFile(name, sources).positionAt(9)).toEqual({ line: 1, column: 1 });
});
