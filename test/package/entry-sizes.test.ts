import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.js';
import { bundle, sizesOf } from './bundle.js';
import { handWrittenEntries } from './hand-written-entries.js';
import { install, packedPackage } from './packed.js';
import { expectInReadme } from './sizes-table.js';

const folder = temporaryFolder({});
const compiled = join(install(packedPackage(), folder), 'dist/esm');

/** The most bytes that the code of each path itself may have, minified and gzipped. */
const limits: Readonly<Record<(typeof handWrittenEntries)[number], number>> = {
  send: 1_500,
  client: 1_500,
  sync: 3_000,
  callback: 1_500,
  testing: 1_500,
};

interface Sizes {
  readonly own: number;
  readonly all: number;
}

/** What is generated, and what another path has. */
function isOfOthers(entry: string): (path: string) => boolean {
  const others = handWrittenEntries.filter((other) => other !== entry).map((other) => `kit/${other}`);
  const folders = ['src', ...others].map((folder) => join(compiled, folder));
  return (path) => folders.some((folder) => path.startsWith(folder));
}

const sizes = new Map<string, Sizes>();
for (const entry of handWrittenEntries) {
  const module = join(compiled, 'kit', entry, 'index.js');
  const source = `export * from ${JSON.stringify(module)};`;
  // The imports of what is left out have paths of this machine.
  const own = (await bundle(source, isOfOthers(entry))).replace(/import\{[^}]*\}from"[^"]*";/g, '');
  sizes.set(entry, { own: sizesOf(own).zipped, all: sizesOf(await bundle(source)).zipped });
}

describe('what is written by hand', () => {
  test.each(Object.entries(limits))('for /%s has at most %i bytes, minified and gzipped', (entry, limit) => {
    expect(sizes.get(entry)!.own).toBeLessThanOrEqual(limit);
  });

  test.each(handWrittenEntries)(
    'for /%s is measured without what is generated and what others have',
    (entry) => {
      const { own, all } = sizes.get(entry)!;
      expect(own).toBeGreaterThan(0);
      expect(own).toBeLessThan(all);
    },
  );
});

test.each([
  { language: '中文', head: ['入口', '自己的代码（字节）', '连同它用到的（字节）'] },
  { language: 'English', head: ['path', 'its own code (bytes)', 'with what it uses (bytes)'] },
] as const)('the README gives the sizes of the paths in $language, to within 2 %', ({ language, head }) => {
  const rows = [...sizes].map(([entry, { own, all }]) => [`\`/${entry}\``, own, all] as const);
  expectInReadme({ marker: `sizes of paths: ${language}`, head, rows });
});
