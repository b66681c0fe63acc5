import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { formatTypeScript } from '../../generator/compiler/layout/format-typescript.js';
import { expectFormatted } from '../support/expect-formatted.js';
import { kitchenSink } from '../support/kitchen-sink.js';
import { readSpecFiles, repositoryRoot } from '../support/read-spec-files.js';
import { specOutput } from '../support/spec-output.js';

vi.mock(import('../../generator/compiler/layout/format-typescript.js'), { spy: true });

/** The files below a folder, by their path in it. */
function filesBelow(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  return Object.fromEntries(
    paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
  );
}

test('prettier would change nothing in what is generated from the shipped spec', async () => {
  await expectFormatted(filesBelow(join(repositoryRoot, 'generated/src')));
});

test('and is not needed for any of it', async () => {
  vi.mocked(formatTypeScript).mockClear();
  await specOutput(readSpecFiles());
  expect(vi.mocked(formatTypeScript).mock.calls).toEqual([]);
});

test('nor would it in what each feature of the language turns into', async () => {
  const files = filesBelow(join(repositoryRoot, 'test/golden'));
  expect(Object.keys(files).length).toBeGreaterThan(300);
  await expectFormatted(files);
});

test('nor in what all of them together turn into', async () => {
  await expectFormatted((await specOutput(kitchenSink)).files);
});
