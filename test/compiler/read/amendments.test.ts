import { describe, expect, it } from 'vitest';
import type { Field, Model } from '../../../generator/compiler/model/model.js';
import { readSpec } from '../../../generator/compiler/read/read-spec.js';
import type { SourceFiles } from '../../../generator/base/source/source-files.js';
import { SHIPPED_FOLDER } from '../../../generator/compiler/read/source-order.js';
import { diagnose } from './diagnose.js';

const shipped = {
  [`${SHIPPED_FOLDER}/base.yaml`]: `
U: { doc: 联合, union: msgtype }
Base: { doc: 基础, fields: { id: { type: string, doc: 编号 } } }
Text:
  doc: 文本
  extends: Base
  in: U
  fields:
    msgtype: { const: text, doc: 类型 }
    text: { doc: 文本, fields: { content: { type: string, doc: 内容 } } }
  examples: [{ id: a, msgtype: text, text: { content: b } }]
Level: { doc: 等级, enum: uint32, open: true, values: { 1: { name: One, doc: 一 } } }
`.replaceAll('Text:', 'TextMessage:'),
};

function modelOf(own: SourceFiles): Model {
  const result = readSpec({ ...shipped, ...own });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics, null, 2));
  return result.model;
}

function fieldsOf(model: Model, name: string): readonly Field[] {
  const definition = model.definitions.get(name);
  return definition?.kind === 'object' ? definition.fields : [];
}

describe('an amendment', () => {
  it('adds fields, deep ones too, after those that are there', () => {
    const own = `TextMessage:
  amend:
    fields:
      proxy?: { type: string, doc: 代理 }
      text.language: { type: string, doc: 语言, when: { level: 1 } }
      text.level: { type: Level, doc: 等级 }
    examples: [{ id: a, msgtype: text, text: { content: b, level: 1, language: zh } }]
`;
    const own2 = own.replace(
      `    examples: [{ id: a, msgtype: text, text: { content: b, level: 1, language: zh } }]\n`,
      '',
    );
    // The shipped example lacks the new required field, which its author should see.
    expect(diagnose({ ...shipped, 'spec/a.yaml': own2 }).map(({ code, file }) => [code, file])).toEqual([
      ['example-mismatch', `${SHIPPED_FOLDER}/base.yaml`],
    ]);
    const optional = own.replace('text.level:', 'text.level?:');
    const fields = fieldsOf(modelOf({ 'spec/a.yaml': optional }), 'TextMessage');
    expect(fields.map(({ name }) => name)).toEqual(['id', 'msgtype', 'text', 'proxy']);
    const text = fields[2]?.type;
    expect(text?.kind === 'object' && text.fields.map(({ name, presence }) => [name, presence.kind])).toEqual(
      [
        ['content', 'required'],
        ['language', 'expected'],
        ['level', 'optional'],
      ],
    );
  });

  it('reaches the objects in lists and in maps', () => {
    const base = `Store:
  doc: 店
  fields:
    rooms: { doc: 房间, map: { items: { fields: { floor: { type: int32, doc: 楼层 } } } } }
`;
    const own = `Store:
  amend:
    docs: { rooms.floor: 第几层 }
    fields: { rooms.seats?: { type: uint32, doc: 座位 } }
`;
    const model = modelOf({ 'spec/a.yaml': own, 'spec/b.yaml': base });
    const type = fieldsOf(model, 'Store')[0]?.type;
    const list = type?.kind === 'map' ? type.value : undefined;
    const room = list?.kind === 'list' ? list.element : undefined;
    expect(room?.kind === 'object' && room.fields.map(({ name, doc }) => [name, doc])).toEqual([
      ['floor', '第几层'],
      ['seats', '座位'],
    ]);
  });

  it('adds values and examples, and replaces texts', () => {
    const model = modelOf({
      'spec/a.yaml': `Level: { amend: { doc: 新等级, docs: { 1: 壹 }, values: { 2: { name: Two, doc: 二 } } } }
TextMessage: { amend: { docs: { text: 正文, text.content: 正文的内容 }, examples: [{ id: c, msgtype: text, text: { content: d } }] } }
U: { amend: { doc: 新联合 } }
`,
    });
    expect(model.definitions.get('Level')).toMatchObject({
      doc: '新等级',
      values: [
        { value: 1, doc: '壹' },
        { value: 2, name: 'Two' },
      ],
    });
    expect(model.definitions.get('U')).toMatchObject({ doc: '新联合' });
    const message = model.definitions.get('TextMessage');
    expect(message?.kind === 'object' && message.examples).toHaveLength(2);
    expect(fieldsOf(model, 'TextMessage')[2]).toMatchObject({
      doc: '正文',
      type: { fields: [{ doc: '正文的内容' }] },
    });
  });

  it('lets a type join unions of its own, objects and unions alike', () => {
    const own = `TextMessage: { amend: { in: [Mine, Other] } }
U: { amend: { in: Outer } }
Mine: { doc: 我的, union: msgtype }
Other: { doc: 另一个, union: msgtype }
Outer: { doc: 外, union: msgtype }
`;
    const { definitions } = modelOf({ 'spec/a.yaml': own });
    const members = [{ name: 'TextMessage', tags: ['text'] }];
    for (const union of ['U', 'Mine', 'Other']) expect(definitions.get(union)).toMatchObject({ members });
    expect(definitions.get('Outer')).toMatchObject({ members: [{ name: 'U', tags: ['text'] }] });
    const unknown = own.replace('Mine,', 'Nine,').replace('in: Outer', 'in: Base');
    const place = (word: string): readonly number[] => {
      const line = unknown.split('\n').findIndex((each) => each.includes(word));
      return [line + 1, (unknown.split('\n')[line] ?? '').indexOf(word) + 1];
    };
    expect(
      diagnose({ ...shipped, 'spec/a.yaml': unknown }).map(({ code, line, column }) => [code, line, column]),
    ).toEqual([
      ['unknown-type', ...place('Nine')],
      ['not-a-union', ...place('Base')],
    ]);
  });

  it('may be one of several to a type, in any files', () => {
    const model = modelOf({
      'spec/b.yaml': 'Level: { amend: { values: { 3: { name: Three, doc: 三 } } } }',
      'a.yaml': 'Level: { amend: { values: { 2: { name: Two, doc: 二 } } } }',
    });
    const level = model.definitions.get('Level');
    expect(level?.kind === 'enum' && level.values.map(({ value }) => value)).toEqual([1, 2, 3]);
  });

  it('reaches the heirs of what it amends', () => {
    const model = modelOf({
      'spec/a.yaml': 'Base: { amend: { fields: { note?: { type: string, doc: 备注 } } } }',
    });
    expect(fieldsOf(model, 'TextMessage').map(({ name }) => name)).toEqual(['id', 'note', 'msgtype', 'text']);
  });

  it('is checked as what it adds would be checked in place', () => {
    const own =
      'TextMessage: { amend: { fields: { a?: { type: strng, doc: 甲 }, __proto__?: { type: string, doc: 乙 } } } }\nTexMessage: { amend: { doc: 丙 } }';
    expect(
      diagnose({ ...shipped, 'spec/a.yaml': own }).map(({ code, line, column }) => [code, line, column]),
    ).toEqual([
      ['unknown-type', 1, own.indexOf('strng') + 1],
      ['invalid-field-name', 1, own.indexOf('__proto__') + 1],
      ['unknown-type', 2, 1],
    ]);
  });
});

describe('after an update of kfgen', () => {
  const own = {
    'spec/a.yaml': 'TextMessage: { amend: { fields: { text.language?: { type: string, doc: 语言 } } } }',
    'spec/b.yaml': 'Extra: { doc: 附加, fields: { id: { type: string, doc: 编号 } } }',
  };
  const path = `${SHIPPED_FOLDER}/base.yaml`;

  it('what it still does not know stays as it was', () => {
    expect(diagnose({ ...shipped, ...own })).toEqual([]);
  });

  it('what it has come to know is a mistake in the own spec, not in the shipped one', () => {
    const updated =
      `${shipped[path]}Extra: { doc: 附加, fields: { id: { type: string, doc: 编号 } } }\n`.replace(
        'content: {',
        'language?: { type: string, doc: 语言 }, content: {',
      );
    expect(diagnose({ [path]: updated, ...own }).map(({ code, file }) => [code, file])).toEqual([
      ['amendment-conflict', 'spec/a.yaml'],
      ['duplicate-type-name', 'spec/b.yaml'],
    ]);
  });
});

it('the shipped files are read first, whatever the folder of the own ones is called', () => {
  const own = 'Extra: { doc: 附加, fields: { id: { type: string, doc: 编号 } } }';
  for (const folder of ['spec', '../spec', 'a', 'zz']) {
    expect([...modelOf({ [`${folder}/a.yaml`]: own }).definitions.keys()].at(-1)).toBe('Extra');
  }
});
