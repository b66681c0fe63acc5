import { describe, expect, test } from 'vitest';
import type { SourceFiles } from '../../../generator/base/source/source-files.js';
import { checkSpec } from '../../../generator/compiler/check-spec.js';
import { emitMessages } from '../../../generator/compiler/emit/messages/emit-messages.js';
import { writtenFields } from '../../../generator/compiler/model/inner-types.js';
import type { Field, Model } from '../../../generator/compiler/model/model.js';
import { kitchenSink } from '../../support/kitchen-sink.js';
import { randomSpec } from '../../support/random-spec.js';
import { shopSpec } from '../../support/shop-spec.js';

interface Overview {
  readonly model: Model;
  readonly text: string;
}

function overview(spec: SourceFiles): Overview {
  const checked = checkSpec(spec);
  if (!checked.ok) throw new Error(JSON.stringify(checked.diagnostics));
  const [artifact] = emitMessages.emit({ ...checked, importExtension: '.js' });
  if (artifact === undefined || !('text' in artifact)) throw new Error('no overview');
  return { model: checked.model, text: artifact.text };
}

/** The first cells of the rows below the heading of a type or enum, without their marks. */
function subjectsOf({ text }: Overview, name: string): readonly string[] {
  const [, section = ''] = text.split(`\n### ${name}：`);
  const [own = ''] = section.split('\n#');
  const rows = own.split('\n').filter((line) => line.startsWith('| '));
  return rows.slice(2).map((row) => /^\| (.*?[^\\]) \| /.exec(row)?.[1]?.replace(/^`(.*)`$/, '$1') ?? row);
}

function pathsOf(fields: readonly Field[], before = ''): readonly string[] {
  return fields.flatMap(({ name, type }) => [
    `${before}${name}`,
    ...pathsOf(writtenFields(type), `${before}${name}.`),
  ]);
}

const specs: readonly (readonly [string, SourceFiles])[] = [
  ['the kitchen sink', kitchenSink],
  ['a shop', shopSpec],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    .map((seed) => [`seed ${seed}`, randomSpec(seed)] as const)
    .filter(([, spec]) => checkSpec(spec).ok),
];

describe.each(specs)('%s', (_, spec) => {
  const shown = overview(spec);

  test('has a row for each field of each type, nested and inherited ones included', () => {
    for (const definition of shown.model.definitions.values()) {
      if (definition.kind !== 'object' || definition.bodyOf !== undefined) continue;
      const subjects = subjectsOf(shown, definition.name);
      const plain = pathsOf(definition.fields).map((path) => (/^[\w.:/-]+$/.test(path) ? path : ''));
      expect(subjects.map((subject) => (/^[\w.:/-]+$/.test(subject) ? subject : ''))).toEqual(plain);
    }
  });

  test('has a row for each value of each enum', () => {
    for (const definition of shown.model.definitions.values())
      if (definition.kind === 'enum')
        expect(subjectsOf(shown, definition.name)).toHaveLength(definition.values.length);
  });
});

test('says of a field all that the spec says of it', () => {
  const { text } = overview({
    'spec/a.yaml': `
Send: { doc: 发送, call: { method: POST, path: /send, request: Letter, response: Reply } }
Letter:
  doc: "信\\n- 一封"
  sent: true
  source: https://a.example/letter
  fields:
    kind: { type: Kind, doc: 种类 }
    stamp?: { type: string, maxBytes: 9, doc: "邮票 | 面值\\n<b>贴在</b>右上", aliases: old_stamp, since: '2024', deprecated: 不用了 }
    parts:
      doc: 各段
      items: { fields: { 'a|b': { type: uint32, minimum: 1, maximum: 9, when: { k: x }, doc: 甲 }, k: { const: x, doc: 乙 } } }
Reply: { doc: 回信, fields: { code: { type: Kind, doc: 种类 }, note: { type: string, when: { code: [1, 2] }, doc: 附注 } }, examples: [{ code: 1, note: a }] }
Kind: { doc: 种类, enum: uint32, open: true, values: { 1: { name: One, doc: 一 }, 2: { name: Two, doc: 二 } } }
`,
  });
  expect(text).toContain('| `Send` | 发送 | `POST` `/send` | `Letter` | `Reply` |');
  expect(text).toContain(`### Letter：信

\\- 一封

由程序发给服务端，不接受其他字段。

[文档](<https://a.example/letter>)

| 字段 | 类型 | 出现 | 说明 |
| --- | --- | --- | --- |
| \`kind\` | Kind | 必有 | 种类 |
| \`stamp\` | string maxBytes 9 | 可选 | 邮票 \\| 面值<br>\\<b\\>贴在\\</b\\>右上<br>别名：\`old_stamp\`<br>始于：2024<br>已弃用：不用了 |
| \`parts\` | object\\[\\] | 必有 | 各段 |
| "parts.a\\|b" | uint32 minimum 1 maximum 9 | \`k\` 为 \`x\` 时 | 甲 |
| \`parts.k\` | "x" | 必有 | 乙 |`);
  expect(text).toContain('| `note` | string | `code` 为 `1`、`2` 时（文档所说） | 附注 |');
});
