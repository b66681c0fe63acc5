import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectDiagnostics } from '../../../generator/base/diagnostics/collect-diagnostics.js';
import type { Diagnostic, DiagnosticCode } from '../../../generator/base/diagnostics/diagnostic.js';
import { diagnosticCodes } from '../../../generator/base/diagnostics/diagnostic-codes.js';
import {
  countByRule,
  reportLimits,
  selectDiagnostics,
} from '../../../generator/base/diagnostics/select-diagnostics.js';

const codes = ['todo', 'unknown-key', 'unknown-type', 'missing-doc'] as const;

function diagnostic(code: DiagnosticCode, start: number, file = 'a.yaml'): Diagnostic {
  return { code, range: { file, start, end: start + 1 }, parameters: {} };
}

const diagnostics = fc.array(
  fc
    .tuple(fc.constantFrom(...codes), fc.nat(50), fc.constantFrom('a.yaml', 'b.yaml'))
    .map(([code, start, file]) => diagnostic(code, start, file)),
);
const limits = fc.record({
  all: fc.integer({ min: codes.length, max: 30 }),
  ofOneRule: fc.integer({ min: 1, max: 9 }),
});

test('what is shown and what is left is everything, each in order of place', () => {
  fc.assert(
    fc.property(diagnostics, limits, (found, limit) => {
      const { shown, left } = selectDiagnostics(found, limit);
      expect(new Set([...shown, ...left])).toEqual(new Set(found));
      expect(shown.length + left.length).toBe(found.length);
      for (const list of [shown, left]) {
        const places = list.map(({ range }) => `${range.file} ${`${range.start}`.padStart(3)}`);
        expect(places).toEqual([...places].sort());
      }
    }),
  );
});

test('no limit is exceeded, no room is wasted, and no rule goes without its first', () => {
  fc.assert(
    fc.property(diagnostics, limits, (found, limit) => {
      const { shown, left } = selectDiagnostics(found, limit);
      const counts = new Map(countByRule(shown));
      expect(shown.length).toBeLessThanOrEqual(limit.all);
      for (const code of codes) expect(counts.get(code) ?? 0).toBeLessThanOrEqual(limit.ofOneRule);
      for (const { code } of left) {
        const isFull = shown.length === limit.all || counts.get(code) === limit.ofOneRule;
        expect({ code, isFull }).toEqual({ code, isFull: true });
      }
      expect(new Set(shown.map(({ code }) => code))).toEqual(new Set(found.map(({ code }) => code)));
    }),
  );
});

test('the order in which mistakes were found makes no difference to how many of a rule are shown', () => {
  const found = Array.from({ length: 200 }, (_, index) => diagnostic(codes[index % 4] ?? 'todo', index));
  const { shown } = selectDiagnostics(found, reportLimits.pretty);
  const backwards = selectDiagnostics(found.toReversed(), reportLimits.pretty);
  expect(backwards.shown).toEqual(shown);
});

test('every format has room for each rule', () => {
  for (const { all } of [reportLimits.pretty, reportLimits.json]) {
    expect(all).toBeGreaterThan(diagnosticCodes.length);
  }
});

test('rules are counted, the most frequent first, then by name', () => {
  const found = (['todo', 'unknown-type', 'unknown-key', 'unknown-type'] as const).map((code, index) =>
    diagnostic(code, index),
  );
  expect(countByRule(found)).toEqual([
    ['unknown-type', 2],
    ['todo', 1],
    ['unknown-key', 1],
  ]);
});

describe('a suggestion', () => {
  test('is looked for only when it is shown', () => {
    let looked = 0;
    const found = collectDiagnostics((report) => {
      for (let start = 0; start < 100; start += 1) {
        report('unknown-type', { file: 'a.yaml', start, end: start }, { name: 'x' }, () => {
          looked += 1;
          return 'y';
        });
      }
    });
    const { shown } = selectDiagnostics(found, reportLimits.pretty);
    expect(looked).toBe(0);
    expect(shown.map(({ suggestion }) => suggestion)).toEqual(Array(20).fill('y'));
    expect(looked).toBe(20);
  });
});
