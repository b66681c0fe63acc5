import { describe, expect, it } from 'vitest';
import { codesOf, diagnose, underlined } from './diagnose.js';

const fields = `
    name: { type: string, doc: 名字, maxLength: 2 }
    list?: { doc: 列表, items: { fields: { 'id': { type: uint32, doc: 编号 } } } }
    inner?: { doc: 内, fields: { deep: { doc: 深, fields: { flag: { type: boolean, doc: 标记 } } } } }`;

function spec(example: string): string {
  return `A:\n  doc: 甲\n  fields:${fields}\n  examples:\n${example}\n`;
}

describe('an example that does not fit', () => {
  it('is underlined at the value, deep inside and after Chinese', () => {
    const text = spec(`
    - name: 名字太长
      list:
        - { id: 1 }
        - { id: 负一 }
      inner:
        deep: { flag: "是" }`);
    expect(diagnose(text).map(({ line, column }) => [line, column])).toEqual([
      [9, 13],
      [12, 17],
      [14, 23],
    ]);
    expect(underlined(text)).toEqual(['名字太长', '负一', '"是"']);
  });

  it('is underlined as far as it goes where a field is missing', () => {
    expect(underlined(spec('    - { list: [{ 名: 1 }], name: 甲 }'))).toEqual(['{ 名: 1 }']);
    expect(underlined(spec('    - { inner: { deep: {} }, name: 甲 }'))).toEqual(['{}']);
    expect(underlined(spec('    - 文字'))).toEqual(['文字']);
  });

  it('names the path of the value', () => {
    const messages = diagnose(spec('    - { name: 甲, list: [{ id: 1 }, {}] }\n    - []')).map(
      ({ message }) => message,
    );
    expect(messages).toEqual([
      'The example does not fit A: list.1.id should be there, as the field is required.',
      'The example does not fit A: A should be an object.',
    ]);
  });

  it('is not saved by a prototype', () => {
    expect(codesOf(spec('    - { __proto__: { name: 甲 } }'))).toEqual(['invalid-field-name']);
  });

  it('may hold fields that the spec does not know, also constructor', () => {
    expect(codesOf(spec('    - { name: 甲, constructor: 1, toString: [] }'))).toEqual([]);
  });
});

describe('a text that is to hold JSON', () => {
  const spec = (text: string): string => `
U: { doc: 联合, union: msgtype }
M:
  doc: 消息
  in: U
  fields:
    msgtype: { const: m, doc: 类型 }
    list?: { doc: 列表, items: { fields: { body: { json: Body, doc: 内容 } } } }
  examples:
    - { msgtype: m, list: [{ body: '${text}' }] }
Body: { doc: 内容, fields: { id: { type: string, doc: 编号 } } }
`;

  it.each([
    ['{"id":"a"}', []],
    ['{"id":"a"', ['M: list.0.body JSON text of Body']],
    ['{"id":1}', ['M: list.0.body.id a string']],
    ['{}', ['M: list.0.body.id there, as the field is required']],
    ['[]', ['M: list.0.body an object']],
  ])('%s is checked as JSON', (text, expected) => {
    const found = diagnose(spec(text)).map(({ message, line, column }) => {
      expect([line, column]).toEqual([10, 36]);
      return message.replace(/^The example does not fit (\w+): (\S+) should be (.*)\.$/, '$1: $2 $3');
    });
    expect(found).toEqual(expected);
  });
});
