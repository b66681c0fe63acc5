import { describe, expect, it } from 'vitest';
import { describeDiagnostic } from '../../../generator/base/diagnostics/describe-diagnostic.js';
import { normalizeSources } from '../../../generator/compiler/read/normalize-sources.js';
import { readSpec } from '../../../generator/compiler/read/read-spec.js';
import type { SourceFiles } from '../../../generator/base/source/source-files.js';
import { readSpecFiles } from '../../support/read-spec-files.js';
import { MARKER, seededMistakes, stages, type SeededMistake } from './seeded-mistakes.js';
import { words as english } from '../../../generator/base/words/en/words.js';

/** What a report must say about a mistake: its code, its place, and the nearest valid word if the table has one. */
type Finding = Pick<SeededMistake, 'file' | 'code' | 'suggestion'> & { readonly at: string };

const shipped = normalizeSources(readSpecFiles());
const cases = seededMistakes.map((mistake) => {
  const line = mistake.replace.replaceAll('\n', '⏎');
  return [`${mistake.stage}: ${mistake.code} in ${mistake.file}: ${line}`, mistake] as const;
});

/** The shipped spec with the mistakes in it, and what should be found. */
function seed(mistakes: readonly SeededMistake[]): {
  readonly sources: SourceFiles;
  readonly expected: readonly Finding[];
} {
  const sources = { ...shipped };
  const expected: Finding[] = [];
  for (const file of new Set(mistakes.map((mistake) => mistake.file))) {
    const inFile = mistakes.filter((mistake) => mistake.file === file);
    const { text, places } = seedFile(file, inFile);
    sources[`spec/${file}`] = text;
    inFile.forEach(({ code, suggestion }, index) => {
      const at = places[index] ?? '';
      expected.push({ file, at, code, ...(suggestion !== undefined && { suggestion }) });
    });
  }
  return { sources, expected };
}

/**
 * The text of a file with the mistakes in it, and the place of each, as `line:column`, counted here and not by the
 * generator.
 */
function seedFile(
  file: string,
  mistakes: readonly SeededMistake[],
): { readonly text: string; readonly places: readonly string[] } {
  const original = shipped[`spec/${file}`] ?? '';
  const edits = mistakes
    .map(({ find, replace }, index) => ({ index, replace, ...occurrence(file, original, find) }))
    .sort((one, other) => one.start - other.start);
  const places: string[] = [];
  let text = '';
  let end = 0;
  for (const edit of edits) {
    if (edit.start < end) throw new Error(`Two mistakes in ${file} overlap at ${edit.replace}`);
    const [before = '', after, more] = edit.replace.split(MARKER);
    if (after === undefined || more !== undefined) throw new Error(`Not one marker in ${edit.replace}`);
    text += original.slice(end, edit.start) + before;
    const lines = text.split('\n');
    places[edit.index] = `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
    text += after;
    end = edit.end;
  }
  return { text: text + original.slice(end), places };
}

function occurrence(
  file: string,
  text: string,
  find: string,
): { readonly start: number; readonly end: number } {
  const start = text.indexOf(find);
  if (start < 0 || text.includes(find, start + 1)) throw new Error(`Not once in ${file}: ${find}`);
  return { start, end: start + find.length };
}

/** What the generator reports. A suggestion counts only where one is expected. */
function findingsIn(sources: SourceFiles, expected: readonly Finding[]): readonly Finding[] {
  const result = readSpec(sources);
  const diagnostics = result.ok ? [] : result.diagnostics;
  return diagnostics.map((diagnostic) => {
    const { code, line, column } = describeDiagnostic(diagnostic, sources, english);
    const file = diagnostic.range.file.replace('spec/', '');
    const at = `${line}:${column}`;
    const isSuggested = expected.some((each) => each.file === file && each.at === at && each.suggestion);
    return { file, at, code, ...(isSuggested && { suggestion: diagnostic.suggestion ?? '' }) };
  });
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const keyOf = ({ file, at, code }: Finding): string => [file, at, code].join(' ');
  return [...findings].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

describe('a mistake in the shipped spec', () => {
  it.each(cases)('%s', (_title, mistake) => {
    const { sources, expected } = seed([mistake]);
    expect(findingsIn(sources, expected)).toEqual(expected);
  });

  it('is there at least sixty times, of forty kinds', () => {
    expect(seededMistakes.length).toBeGreaterThanOrEqual(60);
    expect(new Set(seededMistakes.map(({ code }) => code)).size).toBeGreaterThanOrEqual(40);
  });
});

describe('all mistakes of a stage', () => {
  it.each(stages)('%s are reported at once, and nothing more', (stage) => {
    const { sources, expected } = seed(seededMistakes.filter((mistake) => mistake.stage === stage));
    expect(inOrder(findingsIn(sources, expected))).toEqual(inOrder(expected));
  });
});

describe('the shipped spec', () => {
  it('has no mistakes of its own', () => {
    expect(findingsIn(shipped, [])).toEqual([]);
  });
});
