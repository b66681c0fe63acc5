import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { formatTypeScript } from '../../generator/compiler/layout/format-typescript.js';
import { expectFormatted } from '../support/expect-formatted.js';
import { readTree } from '../shell/files/read-tree.js';
import { kitchenOutput } from '../support/kitchen-output.js';
import { readSpecFiles, repositoryRoot } from '../support/read-spec-files.js';
import { specOutput } from '../support/spec-output.js';

vi.mock(import('../../generator/compiler/layout/format-typescript.js'), { spy: true });

/** The TypeScript below a folder, by its path in it. */
function modulesBelow(folder: string): Readonly<Record<string, string>> {
  const files = Object.entries(readTree(folder)).flatMap(([path, text]) =>
    text !== null && path.endsWith('.ts') ? [[path, text] as const] : [],
  );
  return Object.fromEntries(files);
}

test('prettier would change nothing in what is generated from the shipped spec', async () => {
  await expectFormatted(modulesBelow(join(repositoryRoot, 'generated/src')));
});

test('and is not needed for any of it', async () => {
  vi.mocked(formatTypeScript).mockClear();
  await specOutput(readSpecFiles());
  expect(vi.mocked(formatTypeScript).mock.calls).toEqual([]);
});

test('nor would it in what each feature of the language turns into', async () => {
  const files = modulesBelow(join(repositoryRoot, 'test/golden'));
  expect(Object.keys(files).length).toBeGreaterThan(300);
  await expectFormatted(files);
});

test('nor in what all of them together turn into', async () => {
  await expectFormatted(kitchenOutput.files);
});
