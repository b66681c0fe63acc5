import ts from 'typescript';
import { expect, test } from 'vitest';
import { readStatements } from '../../../generator/compiler/layout/syntax/read-statement.js';
import { UnknownLayout } from '../../../generator/compiler/layout/unknown-layout.js';
import { seededRandom } from '../../../generator/runtime/seeded-random.js';

/** One of each form that emitters write. */
const forms = [
  `import type { A, b as c } from './a.js';`,
  `import type * as a from "./b.js"`,
  `export * from './a.js'; export type { A } from './b.js'; export {};`,
  `/** A */ export const a: readonly A.B<C, D>[] = /* @__PURE__ */ f(['b', -1, { "c": 2, d }], () => [e], /[/'"]\\//u);`,
  `export function is<A, B>(value: unknown, other: 'x' | 1 = 'x'): value is A { try { return a(value); } catch { return false; } }`,
  `function b(value: unknown): boolean { if (!(a && b)) return false; for (const key in a) { f(key); } return (a ?? b) !== c && typeof d["e"] === 'string' || d >>> 0 === d; }`,
  `export function c(code: number): string | undefined { switch (code) { case 1: case -2: return 'b'; default: break; } throw new Error('a'); }`,
  `export interface A extends B { readonly a?: (C | null)[]\n "b-c": { d: keyof typeof E }; f: (g: G) => H }`,
  `export type A<B> = (typeof A)[keyof typeof A] | (number & {})`,
  `const { a, b } = f(((c: C) => c.d)(e), g ? h as I : j);`,
];

const tokens = forms.flatMap((form) => form.match(/\w+|\s+|[^\w\s]/g) ?? []);

test('all that emitters write is read', () => {
  for (const form of forms) expect(() => readStatements(form), form).not.toThrow();
});

test('nothing is read that the compiler refuses', () => {
  const { below } = seededRandom(20);
  const counts = { read: 0, refused: 0 };
  for (let round = 0; round < 5_000; round += 1) {
    const parts = forms[round % forms.length]?.match(/\w+|\s+|[^\w\s]/g) ?? [];
    const index = below(parts.length);
    const token = tokens[below(tokens.length)] ?? '';
    parts.splice(index, below(2), ...(below(3) === 0 ? [] : [token]));
    const text = parts.join('');
    if (isRead(text)) {
      counts.read += 1;
      expect(mistakesIn(text), text).toEqual([]);
    } else counts.refused += 1;
  }
  expect(counts.read).toBeGreaterThan(500);
  expect(counts.refused).toBeGreaterThan(500);
});

function isRead(text: string): boolean {
  try {
    readStatements(text);
    return true;
  } catch (error) {
    if (error instanceof UnknownLayout) return false;
    throw error;
  }
}

/** What the compiler says about the syntax; it has no other way to ask for that alone. */
function mistakesIn(text: string): readonly string[] {
  const source: ts.SourceFile & { readonly parseDiagnostics?: readonly ts.Diagnostic[] } =
    ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest);
  return (source.parseDiagnostics ?? []).map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, '\n'),
  );
}
