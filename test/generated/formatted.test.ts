import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectFormatted } from '../support/expect-formatted.js';
import { kitchenSink } from '../support/kitchen-sink.js';
import { repositoryRoot } from '../support/read-spec-files.js';
import { specOutput } from '../support/spec-output.js';

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

test('nor in what each feature of the language turns into', async () => {
  const files = filesBelow(join(repositoryRoot, 'test/golden'));
  expect(Object.keys(files).length).toBeGreaterThan(300);
  await expectFormatted(files);
});

test('nor in what all of them together turn into', async () => {
  await expectFormatted((await specOutput(kitchenSink)).files);
});
