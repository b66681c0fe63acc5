import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { anchorOf } from '../../../generator/base/names/anchors.js';
import { unpackText } from '../../../generator/authoring/docs/playground/packed-text.js';
import type { FoldedCode } from '../../../generator/authoring/docs/reference/folded-code.js';
import { anchorOfTopic } from '../../../generator/authoring/explain/anchor-of-topic.js';
import { fieldsWithin } from '../../../generator/authoring/explain/find-fields.js';
import { findTopics } from '../../../generator/authoring/explain/find-topics.js';
import { checkSpec } from '../../../generator/compiler/check-spec.js';
import {
  visitDocumented,
  visitFields,
  writtenDefinitions,
} from '../../../generator/compiler/model/visit-written.js';
import { kitchenSink } from '../../support/kitchen-sink.js';
import { randomSpec } from '../../support/random-spec.js';
import { readSpecFiles } from '../../support/read-spec-files.js';
import { shopSpec } from '../../support/shop-spec.js';
import { pageOf } from './page-of.js';
import { parsePage, type ParsedPage } from './parsed-page.js';

const shipped = readSpecFiles();
const shippedPage = await pageOf(shipped);

const hostile = `</script><img src=x onerror=alert(1)>]]>-->"'&amp;\`\${x}`;
const hostileSpec = {
  'spec/a.yaml': `
Sorts: { doc: ${JSON.stringify(`甲\u202e\u200b${hostile}`)}, union: kind }
One:
  doc: ${JSON.stringify(`乙${hostile}\n第二行</style><script>alert(2)</script>`)}
  in: Sorts
  since: ${JSON.stringify(hostile)}
  deprecated: 'javascript:alert(3)'
  source: "https://a.example/b?c='d'&e=%22"
  fields:
    kind: { const: ${JSON.stringify(hostile)}, doc: 丙 }
    ${JSON.stringify(hostile)}: { type: string, doc: 丁 }
    'a b "c': { type: string, doc: ${JSON.stringify(`戊\u2028\u0007`)}, aliases: ['<b>', "x\u202ey"] }
    '': { type: string, doc: 己 }
    'x.y?': { doc: 庚, fields: { '</dl>': { type: Codes, doc: 辛 } } }
  examples:
    - kind: ${JSON.stringify(hostile)}
      ${JSON.stringify(hostile)}: ${JSON.stringify(hostile)}
      'a b "c': "\u202e"
      '': a
      'x.y?': { '</dl>': '</table>' }
Codes: { doc: 壬, enum: string, open: true, values: { '</table>': { name: A, doc: ${JSON.stringify(hostile)}, deprecated: '<i>' } } }
`,
};

const specs: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['the shipped one', shipped],
  ['of another service', shopSpec],
  ['of everything in the language', kitchenSink],
  ['of hostile texts', hostileSpec],
  ['of a type alone', { 'spec/a.yaml': 'A: { doc: 甲, fields: { a: { type: string, doc: 乙 } } }' }],
  [
    'of codes alone',
    { 'spec/a.yaml': 'A: { doc: 甲, enum: uint32, open: true, values: { 1: { name: B, doc: 甲 } } }' },
  ],
  ...Array.from({ length: 40 }, (_, seed) => [`made of seed ${seed}`, randomSpec(seed)] as const)
    .filter(([, files]) => checkSpec(files).ok)
    .slice(0, 4),
];

function idsIn({ tags }: ParsedPage): readonly string[] {
  return tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
}

describe.each(specs)('the page of a spec %s', async (_, files) => {
  const page = await pageOf(files);
  const parsed = parsePage(page);
  const ids = idsIn(parsed);

  test('has each anchor once, and every link leads to one', () => {
    const known = new Set([...ids, ...parsed.data.keys()]);
    const links = parsed.tags.flatMap(({ name, attributes }) =>
      name === 'a' ? [attributes.get('href')] : [],
    );
    const inner = links.filter((href) => href?.startsWith('#') === true);
    expect(ids.length).toBe(new Set(ids).size);
    expect(inner.filter((href) => !known.has(decodeURIComponent(href?.slice(1) ?? '')))).toEqual([]);
    expect(inner.length).toBeGreaterThan(0);
    const named = ['aria-controls', 'aria-labelledby', 'for'].flatMap((name) =>
      parsed.tags.flatMap(({ attributes }) => attributes.get(name)?.split(' ') ?? []),
    );
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test('has an anchor for each type, field, code and call: its key', () => {
    const result = checkSpec(files);
    if (!result.ok) throw new Error('A spec that has a page is valid');
    const keys = writtenDefinitions(result.model).flatMap((definition) => {
      const { name } = definition;
      if (definition.kind === 'union') return [anchorOf(name)];
      if (definition.kind === 'enum')
        return [anchorOf(name), ...definition.values.map(({ value }) => anchorOf(name, [String(value)]))];
      return [anchorOf(name), ...fieldsWithin(definition.ownFields).map(({ path }) => anchorOf(name, path))];
    });
    const calls = result.model.calls.map(({ name }) => anchorOf(name));
    expect([...keys, ...calls].filter((key) => !ids.includes(key))).toEqual([]);
  });

  test('has an anchor for whatever explain finds', () => {
    const result = checkSpec(files);
    if (!result.ok) throw new Error('A spec that has a page is valid');
    const { model } = result;
    const fields = [...visitFields(model)].map(({ field }) => field.name);
    const names = [...model.definitions.keys(), ...model.calls.map(({ name }) => name)];
    const paths = names.slice(0, 9).flatMap((name) => fields.slice(0, 60).map((field) => `${name}.${field}`));
    const words = [...names, ...new Set(fields), ...paths];
    const topics = words.flatMap((word) => findTopics(model, word));
    const anchors = new Set(topics.map((topic) => anchorOfTopic(model, topic)));
    expect([...anchors].filter((anchor) => !ids.includes(anchor))).toEqual([]);
    expect(anchors.size).toBeGreaterThanOrEqual(1);
  });

  test('has only tags and attributes that the page needs, and no code in them', () => {
    const names = new Set(parsed.tags.flatMap(({ attributes }) => [...attributes.keys()]));
    expect([...names].filter((name) => /^on|^style$|^src$|^action$|^srcset$/.test(name))).toEqual([]);
    const foreign = new Set(
      parsed.tags
        .map(({ name }) => name)
        .filter((name) => /^(?:img|iframe|object|embed|base|form|svg|math)$/.test(name)),
    );
    expect([...foreign]).toEqual([]);
    const addresses = parsed.tags.flatMap(({ attributes }) => attributes.get('href') ?? []);
    expect(addresses.filter((href) => !/^(?:#|https:\/\/|data:,$)/.test(href))).toEqual([]);
  });

  test('shows characters that nobody sees by their numbers', () => {
    expect(page.replaceAll('\n', '')).not.toMatch(
      /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u,
    );
  });

  test('names its scripts and styles by their hashes, and allows nothing else', async () => {
    const policy = parsed.tags.find(
      ({ attributes }) => attributes.get('http-equiv') === 'Content-Security-Policy',
    );
    const content = policy?.attributes.get('content') ?? '';
    const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(parsed.scripts).toHaveLength(1);
    expect(parsed.styles).toHaveLength(1);
    const code = await unpackText(parsed.data.get('playground-code') ?? '');
    for (const text of [...parsed.scripts, ...parsed.styles, code]) expect(content).toContain(hashOf(text));
    expect(content.match(/sha256-/g)).toHaveLength(3);
    expect(content).toMatch(/^default-src 'none'; .*base-uri 'none'; form-action 'none'$/);
    expect(content).not.toMatch(/unsafe|\*|https?:/);
  });

  test('says in every language what it says', () => {
    const words = JSON.parse(parsed.data.get('page-words') ?? '') as Record<string, readonly string[]>;
    const numbers = parsed.tags.flatMap(({ attributes }) =>
      [...attributes].flatMap(([name, value]) => (name.startsWith('data-w') ? [Number(value)] : [])),
    );
    expect(Object.keys(words)).toEqual(['zh-CN', 'en']);
    // The first is the language that the page is written in.
    expect(words['zh-CN']).toEqual([]);
    expect(numbers.filter((number) => !words['en']?.[number])).toEqual([]);
  });

  test('shows all that the spec says to a reader without a script', () => {
    const result = checkSpec(files);
    if (!result.ok) throw new Error('A spec that has a page is valid');
    const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
    const shown = plain(parsed.text);
    const docs = [...visitDocumented(result.model)].flatMap(({ doc }) => doc.split('\n'));
    const visible = docs.filter((line) => !/[\p{C}\u2028]/u.test(line)).map(plain);
    expect(visible.filter((line) => !shown.includes(line))).toEqual([]);
  });

  test('is the same each time, in whatever order the files come', async () => {
    expect(await pageOf(files)).toBe(page);
  });
});

describe('the page of the shipped spec', () => {
  const parsed = parsePage(shippedPage);
  const text = parsed.text.replace(/\s+/g, ' ');
  const checked = checkSpec(shipped);
  const calls = checked.ok ? checked.model.calls.map(({ name }) => name) : [];

  test('is less than 400 kB', () => {
    expect(new TextEncoder().encode(shippedPage).length).toBeLessThan(400_000);
  });

  test('shows when messages are read: a notice, and a call that is repeated', () => {
    const [, picture = ''] = /<div class="?sequence"?>([^]*?)<\/div>/.exec(shippedPage) ?? [];
    const links = [...picture.matchAll(/href="?#([^">]*)/g)].map(([, href]) => href);
    expect(links).toEqual([
      'KfMsgOrEventCallback',
      'KfMsgOrEventCallback.Token',
      'KfMsgOrEventCallback.OpenKfId',
      'SyncMsg',
      'SyncMsgRequest.token',
      'SyncMsgRequest.open_kfid',
      'SyncMsgRequest.cursor',
      'SyncMsgResponse',
      'SyncMsgResponse.next_cursor',
      'SyncMsgResponse.has_more',
      'SyncMsgResponse.msg_list',
      'KfMessage',
    ]);
    expect(text).toContain('循环：只要 has_more = 1');
    expect(text).toContain('cursor = next_cursor');
  });

  test('says where an id is received, and where it is sent', () => {
    const [row = ''] = /<tr><td><code>welcome_code[^]*?(?=<tr>|<\/table>)/.exec(shippedPage) ?? ['none'];
    expect(row === 'none' || row.includes('EnterSessionEvent.event.welcome_code')).toBe(true);
    const [kfid = ''] = /<tr><td><code>open_kfid[^]*?(?=<tr>)/.exec(shippedPage) ?? [];
    expect(kfid).toContain('href=#KfMsgOrEventCallback.OpenKfId>');
    expect(kfid).toContain('href=#SendMsgBase.open_kfid>');
  });

  test.each(['origin 为 5（文档所说）', 'string maxBytes 64', 'retry（稍后重试）', '必有', '不接受其他字段'])(
    'says %s',
    (words) => expect(text).toContain(words),
  );

  test('has examples and schemas as JSON that can be parsed, and declarations without their comments', async () => {
    const plain = (code = ''): string =>
      code.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
    const shown = [...shippedPage.matchAll(/<pre class=json><code>([^]*?)<\/code>/g)].map(([, code]) =>
      plain(code),
    );
    const packed = await unpackText(parsed.data.get('page-code') ?? '');
    const folded = Object.entries(JSON.parse(packed) as Record<string, FoldedCode>);
    expect(shown.length).toBeGreaterThan(60);
    for (const [anchor, { examples, schema, typescript }] of folded) {
      for (const each of [...shown, ...examples, schema])
        expect(() => JSON.parse(each) as unknown).not.toThrow();
      expect(typescript).toMatch(new RegExp(`^export (?:interface|type|const) ${anchor}\\b`));
      expect(typescript).not.toMatch(/\/\*|^\/\//m);
    }
    expect(folded.map(([anchor]) => anchor).sort()).toEqual(
      idsIn(parsed)
        .filter((id) => /^[A-Z]\w*$/.test(id) && !calls.includes(id))
        .sort(),
    );
  });
});

test.each([
  ['boolean', 'true'],
  ['uint32', '1'],
  ['State', '2'],
])('a loop goes on while there is more, which a %s says by %s', async (type, value) => {
  const files = {
    'spec/a.yaml': `
State: { doc: 状态, enum: uint32, open: true, values: { 0: { name: End, doc: 完 }, 2: { name: More, doc: 还有 } } }
Item: { doc: 条目, union: kind }
OneItem: { doc: 一种, in: Item, fields: { kind: { const: one, doc: 种类 } }, examples: [{ kind: one }] }
ListRequest: { doc: 请求, sent: true, fields: { cursor?: { type: string, doc: 位置 } } }
ListResponse:
  doc: 响应
  fields:
    next_cursor: { type: string, doc: 位置 }
    has_more: { type: ${type}, doc: 是否还有 }
    items: { each: Item, doc: 列表 }
List: { doc: 读取, call: { method: POST, path: /list, request: ListRequest, response: ListResponse } }
`,
  };
  expect(parsePage(await pageOf(files)).text).toContain(`循环：只要 has_more = ${value}`);
});

test('the page of another service says nothing of this one', async () => {
  const { text } = parsePage(await pageOf(shopSpec));
  expect(text).toContain('警报参考');
  expect(text).not.toMatch(/客服|微信|\bkf\b/i);
  for (const name of ['店铺通知', '付款通知', 'event.kind']) expect(text).toContain(name);
});
