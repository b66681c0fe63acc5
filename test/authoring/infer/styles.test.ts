import { withoutOrigins } from '../../support/without-origins.js';
import { describe, expect, it } from 'vitest';
import { diffChars } from 'diff';
import { expectSettled } from './expect-settled.js';
import { validSpec } from './infer-from.js';

const base = {
  'spec/base.yaml': `KfMessage: { doc: 客服消息, union: msgtype }
SyncMsgResponse: { doc: 响应, fields: { errcode: { type: int32, doc: 代码 }, msg_list?: { each: KfMessage, doc: 列表 } } }
`,
};

const seen = [
  {
    msgtype: 'text',
    text: { content: 'a', level: 7, mood: 'sad', emoji: ['x'] },
    seq: 1,
    body: { kind: 'x', a: 1 },
  },
  { msgtype: 'text', text: { content: 'a', level: 8, scene: 3 }, body: { kind: 'y', b: 1 } },
];

/** A file in any style gets what was found, and nothing in it is lost or moved. */
async function inferInto(text: string): Promise<string> {
  const files = { ...base, 'spec/text.yaml': text };
  const inferred = await expectSettled(files, seen);
  const after = inferred.files['spec/text.yaml'] ?? '';
  expect(diffChars(text, after).filter(({ removed }) => removed)).toEqual([]);
  expect({ ...inferred.files, 'spec/text.yaml': text }).toEqual(files);
  const [before, now] = [files, inferred.files].map((each) => docsIn(withoutOrigins(validSpec(each).model)));
  for (const [place, doc] of before ?? []) expect([place, now?.get(place)]).toEqual([place, doc]);
  return after;
}

function docsIn(model: ReturnType<typeof validSpec>['model']): ReadonlyMap<string, unknown> {
  const docs = new Map<string, unknown>();
  const visit = (place: string, value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { name, doc } = value as { name?: unknown; doc?: unknown };
    const here = typeof name === 'string' ? `${place}.${name}` : place;
    if (doc !== undefined) docs.set(here, doc);
    for (const inner of Object.values(value) as readonly unknown[]) visit(here, inner);
  };
  for (const definition of model.definitions.values()) visit('', definition);
  return docs;
}

const block = `# 前面的注释

TextMessage:
  doc: 文本
  in: KfMessage
  fields:
    msgtype: { const: text, doc: 类型 } # 固定
    text:
      doc: 文本
      fields:
        level: { type: Level, doc: 等级 }
        content:
          type: string
          doc: 内容 # 同一行
          # 属于 content
        # 属于 text 的末尾
      # 属于 text
    # 属于 fields
  # 属于 TextMessage
  examples:
    - { msgtype: text, text: { level: 1, content: b } }

# 属于 Level
Level:
  doc: 等级
  enum: uint32
  open: true
  values:
    1: { name: Value7, doc: 名字被占 } # 一
# 结尾
`;

describe('entries are added to a file', () => {
  it('in block style, behind the last entry and the comments that belong to it', async () => {
    expect(await inferInto(block)).toMatchInlineSnapshot(`
      "# 前面的注释

      TextMessage:
        doc: 文本
        in: KfMessage
        fields:
          msgtype: { const: text, doc: 类型 } # 固定
          text:
            doc: 文本
            fields:
              level: { type: Level, doc: 等级 }
              content:
                type: string
                doc: 内容 # 同一行
                # 属于 content
              mood?: { type: string, doc: TODO mood 的中文说明 }
              emoji?: { type: 'string[]', doc: TODO emoji 的中文说明 }
              scene?: { type: TextScene, doc: TODO scene 的中文说明 }
              # 属于 text 的末尾
            # 属于 text
          body?: { type: TextBody, doc: TODO body 的中文说明 }
          seq?: { type: uint32, doc: TODO seq 的中文说明 }
          # 属于 fields
        # 属于 TextMessage
        examples:
          - { msgtype: text, text: { level: 1, content: b } }

      # 属于 Level
      Level:
        doc: 等级
        enum: uint32
        open: true
        values:
          1: { name: Value7, doc: 名字被占 } # 一
          7: { name: Value7x2, doc: TODO 7 的中文说明 }
          8: { name: Value8, doc: TODO 8 的中文说明 }
      # 结尾

      TextBody: { doc: TODO Text.body 的中文说明, union: kind }

      TextBodyX:
        doc: TODO kind 为 x 时的中文说明
        in: TextBody
        fields:
          kind: { const: x, doc: 固定为：x }
          a: { type: uint32, doc: TODO a 的中文说明 }
        examples:
          - kind: x
            a: 1

      TextBodyY:
        doc: TODO kind 为 y 时的中文说明
        in: TextBody
        fields:
          kind: { const: 'y', doc: 固定为：y }
          b: { type: uint32, doc: TODO b 的中文说明 }
        examples:
          - kind: 'y'
            b: 1

      TextScene:
        doc: TODO scene 的中文说明
        enum: uint32
        open: true
        values:
          3: { name: Value3, doc: TODO 3 的中文说明 }
      "
    `);
  });

  it('in flow style, in the line or in lines of their own', async () => {
    const text = `TextMessage:
  doc: 文本
  in: KfMessage
  fields:
    {
      msgtype: { const: text, doc: 类型 },
      text: { doc: 文本, fields: { content: { type: string, doc: 内容 }, level: { type: Level, doc: 等级 } } }, # 文本
    }
  examples: [{ msgtype: text, text: { level: 1, content: b } }]
Level: { doc: 等级, enum: uint32, open: true, values: {
    1: { name: One, doc: 一 },
    2: { name: Two, doc: 二 } # 二
  } }
`;
    expect(await inferInto(text)).toMatchInlineSnapshot(`
      "TextMessage:
        doc: 文本
        in: KfMessage
        fields:
          {
            msgtype: { const: text, doc: 类型 },
            text: { doc: 文本, fields: { content: { type: string, doc: 内容 }, level: { type: Level, doc: 等级 }, mood?: { type: string, doc: TODO mood 的中文说明 }, emoji?: { type: 'string[]', doc: TODO emoji 的中文说明 }, scene?: { type: TextScene, doc: TODO scene 的中文说明 } } }, # 文本
            body?: { type: TextBody, doc: TODO body 的中文说明 },
            seq?: { type: uint32, doc: TODO seq 的中文说明 },
          }
        examples: [{ msgtype: text, text: { level: 1, content: b } }]
      Level: { doc: 等级, enum: uint32, open: true, values: {
          1: { name: One, doc: 一 },
          2: { name: Two, doc: 二 }, # 二
          7: { name: Value7, doc: TODO 7 的中文说明 },
          8: { name: Value8, doc: TODO 8 的中文说明 }
        } }

      TextBody: { doc: TODO Text.body 的中文说明, union: kind }

      TextBodyX:
        doc: TODO kind 为 x 时的中文说明
        in: TextBody
        fields:
          kind: { const: x, doc: 固定为：x }
          a: { type: uint32, doc: TODO a 的中文说明 }
        examples:
          - kind: x
            a: 1

      TextBodyY:
        doc: TODO kind 为 y 时的中文说明
        in: TextBody
        fields:
          kind: { const: 'y', doc: 固定为：y }
          b: { type: uint32, doc: TODO b 的中文说明 }
        examples:
          - kind: 'y'
            b: 1

      TextScene:
        doc: TODO scene 的中文说明
        enum: uint32
        open: true
        values:
          3: { name: Value3, doc: TODO 3 的中文说明 }
      "
    `);
  });

  it('that is one flow mapping as a whole', async () => {
    const text = `{ Level: { doc: 等级, enum: uint32, open: true, values: { 1: { name: One, doc: 一 } } },
  "TextMessage": { doc: 文本, in: KfMessage, 'fields': { msgtype: { const: text, doc: 类型 }, 'text': { doc: 文本, fields: { level: { type: Level, doc: 等级 }, content: { type: string, doc: 内容 } } } }, examples: [{ msgtype: text, text: { level: 1, content: b } }] } }
`;
    expect(await inferInto(text)).toMatchInlineSnapshot(`
      "{ Level: { doc: 等级, enum: uint32, open: true, values: { 1: { name: One, doc: 一 }, 7: { name: Value7, doc: TODO 7 的中文说明 }, 8: { name: Value8, doc: TODO 8 的中文说明 } } },
        "TextMessage": { doc: 文本, in: KfMessage, 'fields': { msgtype: { const: text, doc: 类型 }, 'text': { doc: 文本, fields: { level: { type: Level, doc: 等级 }, content: { type: string, doc: 内容 }, mood?: { type: string, doc: TODO mood 的中文说明 }, emoji?: { type: 'string[]', doc: TODO emoji 的中文说明 }, scene?: { type: TextScene, doc: TODO scene 的中文说明 } } }, body?: { type: TextBody, doc: TODO body 的中文说明 }, seq?: { type: uint32, doc: TODO seq 的中文说明 } }, examples: [{ msgtype: text, text: { level: 1, content: b } }] }, TextBody: { doc: TODO Text.body 的中文说明, union: kind }, TextBodyX: { doc: TODO kind 为 x 时的中文说明, in: TextBody, fields: { kind: { const: x, doc: 固定为：x }, a: { type: uint32, doc: TODO a 的中文说明 } }, examples: [{ kind: x, a: 1 }] }, TextBodyY: { doc: TODO kind 为 y 时的中文说明, in: TextBody, fields: { kind: { const: 'y', doc: 固定为：y }, b: { type: uint32, doc: TODO b 的中文说明 } }, examples: [{ kind: 'y', b: 1 }] }, TextScene: { doc: TODO scene 的中文说明, enum: uint32, open: true, values: { 3: { name: Value3, doc: TODO 3 的中文说明 } } } }
      "
    `);
  });

  const scalars = ['|', '|-', '|+', '>', '>-', '>+', '|2', '|2-'].flatMap((header) =>
    ['', '\n', '\n\n\n'].map((tail) => [header, tail] as const),
  );
  it.each(scalars)('whose entries end with a block of text: %s %j', async (header, tail) => {
    const text = `Level:
  doc: 等级
  enum: uint32
  open: true
  values:
    1:
      name: One
      doc: ${header}
        一
        # 不是注释
${tail}TextMessage:
  doc: 文本
  in: KfMessage
  examples:
    - { msgtype: text, text: { level: 1, content: b } }
  fields:
    msgtype: { const: text, doc: 类型 }
    text:
      doc: 文本
      fields:
        level: { type: Level, doc: 等级 }
        content:
          type: string
          doc: ${header}
            内容

            第二段${tail}`;
    await inferInto(text);
  });

  it.each(['|', '|+', '|-', '>+', '|1+'])(
    'behind samples that end with a block of text: %s',
    async (header) => {
      const text = `${block.replaceAll(/^(# 属于 Level)[^]*$/gm, '').replace('level: { type: Level', 'level: { type: uint32')}
Note:
  doc: 笔记
  fields: { lines: { type: 'string[]', doc: 各行 } }
  examples:
    - lines:
        - a
        - ${header}
          b

`;
      const example = async (file: string): Promise<unknown> =>
        withoutOrigins(validSpec({ ...base, 'spec/text.yaml': file }).model.definitions.get('Note'));
      expect(await example(await inferInto(text))).toEqual(await example(text));
    },
  );

  const styles: readonly (readonly [string, (text: string) => string])[] = [
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['CR', (text) => text.replaceAll('\n', '\r')],
    ['a byte order mark', (text) => `\uFEFF${text}`],
    ['both', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['no line end at the end', (text) => text.trimEnd()],
    ['CRLF and no line end at the end', (text) => text.trimEnd().replaceAll('\n', '\r\n')],
    ['empty lines at the end', (text) => `${text}\n\n`],
    ['blanks at the end', (text) => `${text}  \n  `],
    ['marks of a document', (text) => `---\n${text}...\n# 之后\n`],
    ['a mark and no line end', (text) => `${text}...`],
    ['four blanks', (text) => text.replace(/^( +)(?=\S)/gm, '$1$1')],
    ['everything further in', (text) => text.replace(/^(?=[^\n])/gm, '   ')],
    ['quoted keys', (text) => text.replace(/^( *)(\w+):/gm, "$1'$2':")],
  ];
  it.each(styles)('with %s', async (_, change) => {
    const before = change(block);
    const after = await inferInto(before);
    const lineEnds = (text: string): ReadonlySet<string> => new Set(text.match(/\r\n|\r|\n/g));
    expect(lineEnds(after)).toEqual(lineEnds(before));
    expect(after.startsWith('\uFEFF')).toBe(before.startsWith('\uFEFF'));
  });
});
