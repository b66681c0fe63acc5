import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../generator/base/source/source-lines.js';
import { codeFrame, type FramePlace } from '../../../generator/base/diagnostics/code-frame.js';
import { displayWidth } from '../../../generator/base/text/display-width.js';
import { shownLines } from '../../support/shown-lines.js';

/** A frame as a terminal shows it. */
function shownFrame(source: string, place: FramePlace, width = 100): string {
  return shownLines(codeFrame(linesOf(source), place, width));
}

/** The frame of the first `word` in a one-line source. */
function frameOf(line: string, word: string, width?: number): string {
  const column = line.indexOf(word) + 1;
  const place = { line: 1, column, endColumn: column + word.length };
  return shownFrame(line, place, width);
}

function frame(...lines: string[]): string {
  return lines.join('\n');
}

describe('codeFrame', () => {
  it('shows the line before, and carets under all that is wrong', () => {
    const source = 'A:\n  fields:\n    a: { type: string, maxlength: 3 }\n';
    expect(shownFrame(source, { line: 3, column: 24, endLine: 3, endColumn: 33 })).toBe(
      frame(
        '2 |   fields:', //
        '3 |     a: { type: string, maxlength: 3 }',
        '  |                        ^^^^^^^^^',
      ),
    );
  });

  it('aligns line numbers of different length', () => {
    const source = `${'\n'.repeat(8)}nine\nten`;
    expect(shownFrame(source, { line: 10, column: 1, endColumn: 4 })).toBe(
      frame(' 9 | nine', '10 | ten', '   | ^^^'),
    );
  });

  it.each([
    ['Chinese', 'doc: 文本消息, bad', '               ^^^'],
    ['wide punctuation', '：，bad', '    ^^^'],
    ['an emoji', '😀 bad', '   ^^^'],
    ['a family of emoji', '👨‍👩‍👧 bad', '   ^^^'],
    ['a flag', '🇨🇳 bad', '   ^^^'],
    ['a rainbow flag', '🏳️‍🌈 bad', '   ^^^'],
    ['an emoji with skin', '👍🏽 bad', '   ^^^'],
    ['a heart in emoji style', '❤️ bad', '   ^^^'],
    ['combining marks', 'e\u0301o\u0302\u0323 bad', '   ^^^'],
    ['Korean letters apart', '\u1112\u1161\u11ab bad', '   ^^^'],
    ['half-width katakana', 'ｱ bad', '  ^^^'],
    ['characters beyond the basic plane', '𠮷 bad', '   ^^^'],
  ])('puts the caret right after %s', (_name, line, carets) => {
    expect(frameOf(line, 'bad')).toBe(frame(`1 | ${line}`, `  | ${carets}`));
  });

  it('underlines wide characters in their full width', () => {
    expect(frameOf('a: 文本', '文本')).toBe(frame('1 | a: 文本', '  |    ^^^^'));
  });

  it('underlines a whole emoji when the fault begins inside it', () => {
    expect(shownFrame('a👨‍👩‍👧b', { line: 1, column: 4, endColumn: 5 })).toBe(frame('1 | a👨‍👩‍👧b', '  |  ^^'));
  });

  it('expands tabs', () => {
    expect(frameOf('\ta\tbad', 'bad')).toBe(frame('1 |     a    bad', '  |          ^^^'));
  });

  it('shows no carriage return of a CRLF', () => {
    expect(shownFrame('文: 1\r\nbad\r\n', { line: 2, column: 1, endColumn: 4 })).toBe(
      frame('1 | 文: 1', '2 | bad', '  | ^^^'),
    );
  });

  it('has at least one caret, also where the line ends', () => {
    expect(shownFrame('ab:', { line: 1, column: 4, endColumn: 4 })).toBe(frame('1 | ab:', '  |    ^'));
    expect(shownFrame('ab', { line: 1, column: 2, endColumn: 2 })).toBe(frame('1 | ab', '  |  ^'));
    expect(shownFrame('a\n\n', { line: 2, column: 1 })).toBe(frame('1 | a', '2 |', '  | ^'));
    expect(shownFrame('a', { line: 7, column: 3 })).toMatch(/\^$/);
  });

  it('underlines a fault of many lines to the end of its first', () => {
    expect(shownFrame('a: "bc\nd"', { line: 1, column: 4, endLine: 2, endColumn: 3 })).toBe(
      frame('1 | a: "bc', '  |    ^^^'),
    );
  });

  it('shows what would control the terminal, and still points right', () => {
    const line = '\u001b[31m\u202e文\u200b bad';
    expect(frameOf(line, 'bad')).toBe(
      frame('1 | \\u{1b}[31m\\u{202e}文\\u{200b} bad', `  | ${' '.repeat(29)}^^^`),
    );
    expect(shownFrame('\u001b]0;x\u0007\nbad', { line: 2, column: 1 })).toContain('1 | \\u{1b}]0;x\\u{7}\n');
  });

  it('cuts a long line around the fault at 40 columns', () => {
    const line = `doc: ${'很长的说明'.repeat(8)}, bad: ${'再多一些'.repeat(8)}`;
    expect(frameOf(line, 'bad', 40)).toBe(
      frame(
        '1 | …说明很长的说明, bad: 再多一些再多…', //
        '  |                  ^^^',
      ),
    );
  });

  it('cuts only on the side that is too long', () => {
    expect(frameOf(`bad: ${'x'.repeat(100)}`, 'bad', 40)).toBe(
      frame(`1 | bad: ${'x'.repeat(29)}…`, '  | ^^^'),
    );
    expect(frameOf(`${'x'.repeat(100)} bad`, 'bad', 40)).toBe(
      frame(`1 | …${'x'.repeat(30)} bad`, `  | ${' '.repeat(32)}^^^`),
    );
  });

  it('leaves a line alone that just fits', () => {
    const line = `bad${'x'.repeat(33)}`;
    expect(frameOf(line, 'bad', 40)).toContain(`1 | ${line}\n`);
    expect(frameOf(`${line}x`, 'bad', 40)).toContain('…');
  });

  it('keeps something before a fault that is longer than the line', () => {
    expect(frameOf(`a: ${'x'.repeat(100)}`, 'x'.repeat(100), 40)).toBe(
      frame(`1 | a: ${'x'.repeat(31)}…`, `  |    ${'^'.repeat(31)}`),
    );
  });

  it('is quick in a line of a megabyte', () => {
    const line = `${'文'.repeat(500_000)}bad${'文'.repeat(500_000)}`;
    const start = performance.now();
    expect(frameOf(line, 'bad', 40)).toMatch(/…文+bad文+…\n/);
    expect(performance.now() - start).toBeLessThan(200);
  });

  it('colours carets and gutter, and nothing without colours', () => {
    const lines = codeFrame(linesOf('a'), { line: 1, column: 1 }, 100);
    expect(shownLines(lines, true)).toContain('\u001b[31m^\u001b[39m');
    expect(shownLines(lines)).not.toContain('\u001b');
  });

  it('never exceeds the width, whatever the line holds, and has a caret inside it', () => {
    const character = fc.constantFrom(
      'a',
      ' ',
      '\t',
      '文',
      '😀',
      '👨‍👩‍👧',
      'e\u0301',
      '\u001b',
      '\u200b',
      '\u200d',
      '\ud800',
      '\u{e0041}',
    );
    const line = fc.array(character, { maxLength: 200 }).map((characters) => characters.join(''));
    fc.assert(
      fc.property(
        line,
        fc.nat(300),
        fc.nat(300),
        fc.integer({ min: 24, max: 120 }),
        (text, offset, length, width) => {
          const column = Math.min(offset, text.length) + 1;
          const [source = '', carets = ''] = shownFrame(
            text,
            { line: 1, column, endColumn: column + length },
            width,
          ).split('\n');
          expect(displayWidth(source)).toBeLessThanOrEqual(width);
          expect(displayWidth(carets)).toBeLessThanOrEqual(width);
          expect(carets).toMatch(/^ {2}\| +\^+$|^ {2}\| \^+$/);
          expect(`${source}${carets}`).not.toMatch(/[\p{Cc}\p{Cs}\u200b]/u);
        },
      ),
    );
  });

  it('points at the marker wherever it stands in a long line', () => {
    const character = fc.constantFrom('a', '\t', '文', '😀', '\u001b');
    const text = fc.array(character, { maxLength: 100 }).map((characters) => characters.join(''));
    fc.assert(
      fc.property(text, text, fc.integer({ min: 24, max: 120 }), (before, after, width) => {
        const [source = '', carets = ''] = frameOf(`${before}#!#${after}`, '#!#', width).split('\n');
        expect(displayWidth(source.slice(0, source.indexOf('#!#')))).toBe(carets.indexOf('^'));
        expect(carets.endsWith(' ^^^')).toBe(true);
      }),
    );
  });
});
