import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shippedOutput } from '../support/shipped-output.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { bundle, sizesOf } from './bundle.js';
import { install, packageFolder, packedPackage } from './packed.js';
import { peerModules } from './peers.js';
import { expectInReadme, type SizesTable } from './sizes-table.js';

const folder = temporaryFolder({});
const root = join(install(packedPackage(), folder), 'dist/esm/kit/index.js');

/** What remains when a consumer imports one thing from the package's root. */
const bundled = (name: string): Promise<string> => bundle(`export { ${name} } from ${JSON.stringify(root)};`);

/** The most bytes that each may have, minified and gzipped. */
const limits = { isTextMessage: 350, isKfMessage: 2_500, parseSyncMsgResponse: 7_100 };
const own = await bundledAll(['isTextMessage', 'isKfMessage', 'validateTextMessage', 'parseSyncMsgResponse']);

const schema = JSON.parse(readFileSync(join(packageFolder, 'schema/kf.schema.json'), 'utf8')) as object;
const modules = peerModules(shippedOutput.model, 'KfMessage', schema);
const peers = new Map<string, string>();
for (const [library, source] of Object.entries(modules)) peers.set(library, await bundle(source));

async function bundledAll(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const name of names) found.set(name, await bundled(name));
  return found;
}

test.each(Object.entries(limits))('%s takes at most %i bytes, minified and gzipped', (name, limit) => {
  expect(sizesOf(own.get(name)!).zipped).toBeLessThanOrEqual(limit);
});

describe('a guard imported from the root', () => {
  test.each(['isTextMessage', 'isKfMessage'])(
    '%s brings no words, texts, shapes, schemas or labels',
    (name) => {
      const code = own.get(name)!;
      expect(code).not.toMatch(/\p{Script=Han}|issues|received|~standard|\$schema|https:/u);
      expect(code.match(/\bfunction\b/g)!.length).toBeLessThanOrEqual(name === 'isTextMessage' ? 3 : 40);
    },
  );

  test('isTextMessage brings no other type', () => {
    expect(own.get('isTextMessage')).not.toMatch(/voice|image|event/);
  });
});

test('the page parser brings no field texts, no schemas and no limits that no message has', () => {
  const code = own.get('parseSyncMsgResponse')!;
  expect(code).toContain('缺少');
  expect(code).not.toMatch(/消息 ID|~standard|\$schema|字节|max-bytes/);
});

describe('the same union in another library', () => {
  const { definitions } = shippedOutput.model;
  const examples = [...definitions.values()].flatMap((definition) =>
    definition.kind === 'object' && /(Message|Event)$/.test(definition.name) ? definition.examples : [],
  );
  const samples = [
    ...examples,
    { ...(examples[0] as object), msgtype: 'red_packet' },
    { msgtype: 'text' },
    null,
  ];

  test.each([...peers])('is the same in %s: it takes what isKfMessage takes', async (_, code) => {
    const load = async (text: string): Promise<Readonly<Record<string, (value: unknown) => boolean>>> =>
      (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as Record<
        string,
        (value: unknown) => boolean
      >;
    const [{ isValid }, { isKfMessage }] = [await load(code), await load(own.get('isKfMessage')!)];
    const verdicts = samples.map(isKfMessage!);
    expect(new Set(verdicts)).toEqual(new Set([true, false]));
    expect(samples.map(isValid!)).toEqual(verdicts);
  });

  test.each([...peers])('is larger in %s', (_, code) => {
    expect(sizesOf(code).zipped).toBeGreaterThan(sizesOf(own.get('isKfMessage')!).zipped);
  });
});

const tables = [
  {
    language: '中文',
    head: ['引入', '压缩后（字节）', '再经 gzip（字节）'],
    nameIn: (library: string): string => `\`KfMessage\`，用 ${library} 写`,
  },
  {
    language: 'English',
    head: ['import', 'minified (bytes)', 'then gzipped (bytes)'],
    nameIn: (library: string): string => `\`KfMessage\` in ${library}`,
  },
] as const;

function rowsFor(nameIn: (library: string) => string): SizesTable['rows'] {
  const named = [
    ...[...own].map(([name, code]) => [`\`${name}\``, code] as const),
    ...[...peers].map(([library, code]) => [nameIn(library), code] as const),
  ];
  return named.map(([name, code]) => [name, sizesOf(code).minified, sizesOf(code).zipped]);
}

test.each(tables)('the README gives the sizes in $language, to within 2 %', ({ language, head, nameIn }) => {
  expectInReadme({ marker: `sizes: ${language}`, head, rows: rowsFor(nameIn) });
});
