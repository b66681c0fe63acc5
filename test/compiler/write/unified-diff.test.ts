import { applyPatch } from 'diff';
import { expect, test } from 'vitest';
import { unifiedDiff } from '../../../generator/compiler/write/unified-diff.js';

test('what is committed stands under -, what should be under +', () => {
  expect(unifiedDiff('src/a.ts', '1\n2\n3\n4\n5\n', '1\n2\n3\n4\n六\n')).toBe(`--- a/src/a.ts
+++ b/src/a.ts
@@ -2,4 +2,4 @@
 2
 3
 4
-5
+六
`);
});

test('a missing file comes from /dev/null', () => {
  expect(unifiedDiff('a.ts', undefined, '1\n')).toBe('--- /dev/null\n+++ b/a.ts\n@@ -0,0 +1,1 @@\n+1\n');
});

test('an orphaned file goes to /dev/null', () => {
  expect(unifiedDiff('a.ts', '1\n', undefined)).toBe('--- a/a.ts\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-1\n');
});

test('line ends are not shown as differences', () => {
  expect(unifiedDiff('a.ts', '1\r\n2\r\n', '1\n3\n')).toContain('\n 1\n-2\n+3\n');
});

test('a file with a thousand different lines and more is replaced as a whole, and the patch still applies', () => {
  const lines = (word: string) => Array.from({ length: 20_000 }, (_, index) => `${word} ${index}\n`).join('');
  const [before, after] = [`same\n${lines('old')}`, `same\n${lines('new')}no newline`];
  const patch = unifiedDiff('a.ts', before, after);
  expect(patch.slice(0, 60)).toContain('@@ -1,20001 +1,20002 @@');
  expect(applyPatch(before, patch)).toBe(after);
});
