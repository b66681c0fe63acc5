import { describe, expect, it } from 'vitest';
import { importPackage } from '../support/import-package.js';
import { youngest } from '../support/thoroughness.js';
import { runTsc } from '../support/run-tsc.js';
import { specOutput } from '../support/spec-output.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** A union told apart by the field, with a type for each tag. */
function unionBy(name: string, field: string, tags: readonly string[]): string {
  const members = tags.map(
    (tag, index) =>
      `${name}${index}: { doc: 成员, in: ${name}, fields: { ${field}: { const: ${tag}, doc: 标签 } }, examples: [{ ${field}: ${tag} }] }`,
  );
  return [`${name}: { doc: 联合, union: ${field} }`, ...members].join('\n');
}

function page(...fields: readonly string[]): string {
  return `Page: { doc: 页, fields: { ${fields.join(', ')} } }`;
}

const list = (key: string, union = 'Item', more = ''): string =>
  `${key}: { each: ${union}, doc: 各项${more} }`;
const items = unionBy('Item', 'type', ['a', 'b']);
const shapes = unionBy('Shape', 'form', ['round']);

const specs = {
  'a list and nothing else': [items, page(list('list'))],
  'fields that are called like what every page has': [
    items,
    page(list('list'), 'items: { type: uint32, doc: 数 }', 'issues: { type: string, doc: 期 }'),
  ],
  'fields that have even the other names': [
    items,
    page(
      list('list'),
      ...['items', 'pageItems', 'pageItems_'].map((key) => `${key}: { type: any, doc: 数 }`),
    ),
  ],
  'a list that is called items': [items, page(list('items'), list('issues?', 'Item'))],
  'a list with older spellings': [
    items,
    page(
      list('list', 'Item', ', aliases: [msgs, old]'),
      'cursor: { type: string, doc: 游标, aliases: next }',
    ),
  ],
  'two lists of different items': [items, shapes, page(list('list'), list('shapes?', 'Shape'))],
  'integers for tags': [unionBy('Item', 'type', ['1', '2']), page(list('list'))],
  'booleans for tags': [unionBy('Item', 'type', ['true']), page(list('list'))],
  'a tag called kind': [unionBy('Item', 'kind', ['a', 'b']), page(list('list'))],
  'a tag called raw': [unionBy('Item', 'raw', ['a', 'b']), page(list('list'))],
  'a tag called path': [unionBy('Item', 'path', ['a', 'b']), page(list('list'))],
  'a tag called tag': [unionBy('Item', 'tag', ['a', 'b']), page(list('list'))],
  'unknown parts inside of items': [
    unionBy('Part', 'is', ['x']),
    'Mode: { doc: 方式, enum: uint32, open: false, values: { 1: { name: One, doc: 一 }, 2: { name: Two, doc: 二 } } }',
    'Item: { doc: 项, union: type }',
    `Box: { doc: 盒, in: Item, fields: {
      type: { const: box, doc: 标签 },
      parts: { type: 'Part[]', doc: 部分 },
      mode: { type: Mode, doc: 方式 }, note: { type: string, doc: 备注, when: { mode: 2 } } },
      examples: [{ type: box, parts: [{ is: x }], mode: 1 }] }`,
    page(list('list')),
  ],
  'a page that inherits its list': [
    items,
    `Base: { doc: 基, fields: { ${list('list')} } }`,
    'Page: { doc: 页, extends: Base, fields: { cursor: { type: string, doc: 游标 } } }',
  ],
} as const;
type Name = keyof typeof specs;

type Read = Readonly<Record<string, unknown>> & { readonly issues: readonly object[] };
type Parse = (input: unknown, language?: string) => Read;

const outputs = new Map<string, Awaited<ReturnType<typeof specOutput>>>();
for (const [name, lines] of Object.entries(specs))
  outputs.set(name, await specOutput({ 'spec/a.yaml': lines.join('\n') }));

async function parserOf(name: Name): Promise<Parse> {
  return (await importPackage(outputs.get(name)!)).exports['parsePage'] as Parse;
}

/** The entry of a page for what is known as it is. */
const known = (message: object): object => ({ kind: 'message', message });

it('all of it compiles as strictly as it can', async () => {
  const files = [...outputs.values()].flatMap((output, index) =>
    Object.entries(output.files).map(([path, text]) => [`spec-${index}/${path}`, text]),
  );
  const folder = temporaryFolder(Object.fromEntries(files) as Record<string, string>);
  for (const compiler of youngest(['typescript-5.0', 'typescript-7'] as const))
    expect(await runTsc(folder, {}, compiler)).toEqual({ code: 0, output: '' });
});

describe('a page', () => {
  it('may consist of its list', async () => {
    const parse = await parserOf('a list and nothing else');
    expect(parse({ list: [{ type: 'a' }] })).toEqual({ items: [known({ type: 'a' })], issues: [] });
    expect(parse('[')).toMatchObject({ items: [], issues: [{ code: 'json' }] });
  });

  it('keeps its own fields whatever they are called, and gives its own words other names', async () => {
    const parse = await parserOf('fields that are called like what every page has');
    expect(parse({ list: [{ type: 'a' }], items: 7, issues: 'May' })).toEqual({
      ...{ items: 7, issues: 'May' },
      ...{ pageItems: [known({ type: 'a' })], pageIssues: [] },
    });
    const other = await parserOf('fields that have even the other names');
    expect(other({ list: [], items: 1, pageItems: 2, pageItems_: 3 })).toEqual({
      ...{ items: 1, pageItems: 2, pageItems_: 3 },
      ...{ pageItems__: [], issues: [] },
    });
    const list = await parserOf('a list that is called items');
    expect(list({ items: [{ type: 'a' }], issues: [{ type: 'b' }] })).toEqual({
      ...{ items: [known({ type: 'a' })], issues: [known({ type: 'b' })] },
      pageIssues: [],
    });
  });

  it('is read under every spelling of its fields, and under several at once', async () => {
    const parse = await parserOf('a list with older spellings');
    for (const key of ['list', 'msgs', 'old'])
      expect(parse({ [key]: [{ type: 'a' }], next: 'c1' })).toEqual({
        ...{ cursor: 'c1', items: [known({ type: 'a' })] },
        issues: [],
      });
    const both = parse({ old: [{ type: 'b' }, 3], list: [{ type: 'a' }], msgs: 'none', cursor: 'c2' });
    expect(both).toMatchObject({
      cursor: 'c2',
      items: [known({ type: 'a' }), known({ type: 'b' }), { kind: 'invalid', raw: 3 }],
      issues: [{ path: ['msgs'], code: 'list' }],
    });
  });

  it('has the items of each of its lists judged by the list’s own union', async () => {
    const parse = await parserOf('two lists of different items');
    expect(parse({ list: [{ type: 'a' }], shapes: [{ form: 'round' }, { form: 'flat' }] })).toMatchObject({
      items: [known({ type: 'a' })],
      shapes: [known({ form: 'round' }), { kind: 'unknown', form: 'flat', path: ['form'], tag: 'flat' }],
      issues: [],
    });
    expect(parse({ list: [] })).toEqual({ items: [], shapes: [], issues: [] });
  });

  it('loses nothing that it inherits', async () => {
    const parse = await parserOf('a page that inherits its list');
    expect(parse({ list: [{ type: 'a' }], cursor: 'c' })).toEqual({
      ...{ cursor: 'c', items: [known({ type: 'a' })] },
      issues: [],
    });
  });

  it('keeps a field for intact only if none of its faults is beyond those that are told', async () => {
    const output = await specOutput({
      'spec/a.yaml': [
        items,
        page(list('list'), "words: { type: 'string[]', doc: 词 }", 'cursor: { type: string, doc: 游标 }'),
      ].join('\n'),
    });
    const parse = (await importPackage(output)).exports['parsePage'] as Parse;
    const read = parse({ list: [], words: Array.from({ length: 500 }, () => 0), cursor: 0 }, 'en');
    expect([read['words'], read['cursor'], read.issues.length]).toEqual([undefined, undefined, 101]);
    expect(read.issues[100]).toMatchObject({ code: 'more', message: 'Faults that are not listed: 401' });
  });
});

describe('an item that was added since', () => {
  it.each([
    ['integers for tags', 9, [1.5, '9', null, true]],
    ['booleans for tags', false, [0, 'false', null]],
  ] as const)('is unknown by %s, too: %j', async (name, type, others) => {
    const parse = await parserOf(name);
    const raw = { type, more: 1 };
    expect(parse({ list: [raw] })['items']).toEqual([
      { kind: 'unknown', path: ['type'], tag: type, type, raw },
    ]);
    for (const other of others)
      expect(parse({ list: [{ type: other }] })['items']).toMatchObject([{ kind: 'invalid' }]);
  });

  it.each(['kind', 'raw', 'path', 'tag'] as const)(
    'keeps the keys of its entry though its tag is called %s',
    async (tag) => {
      const raw = { [tag]: 'new' };
      const parse = await parserOf(`a tag called ${tag}`);
      expect(parse({ list: [raw, { [tag]: 'b' }] })['items']).toEqual([
        { kind: 'unknown', path: [tag], tag: 'new', raw },
        known({ [tag]: 'b' }),
      ]);
    },
  );

  it('is unknown at any depth, if what is unknown is its first fault', async () => {
    const parse = await parserOf('unknown parts inside of items');
    const box = { type: 'box', parts: [{ is: 'x' }, { is: 'y' }], mode: 1 };
    const kinds = (raw: object): unknown => parse({ list: [raw] })['items'];
    expect(kinds(box)).toEqual([
      { kind: 'unknown', path: ['parts', 1, 'is'], tag: 'y', type: 'box', raw: box },
    ]);
    expect(kinds({ ...box, parts: [], mode: 3 })).toMatchObject([
      { kind: 'unknown', path: ['mode'], tag: 3 },
    ]);
    expect(kinds({ ...box, parts: [{}], mode: 3 })).toMatchObject([{ kind: 'invalid' }]);
    expect(kinds({ ...box, parts: [], mode: 2 })).toMatchObject([{ kind: 'invalid' }]);
  });
});
