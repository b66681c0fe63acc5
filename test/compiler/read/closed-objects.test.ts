import { describe, expect, it } from 'vitest';
import { innerTypes } from '../../../generator/compiler/model/inner-types.js';
import type { Field, ObjectDefinition, Type } from '../../../generator/compiler/model/model.js';
import { modelOf } from './diagnose.js';

const spec = (more = ''): string => `
Request:
  doc: 请求
  sent: true
  extends: Common
  fields:
    text: { doc: 文本, fields: { content: { type: string, doc: 内容 }, style?: { doc: 样式, fields: { bold: { type: boolean, doc: 粗 } } } } }
    list?: { doc: 列表, items: { fields: { id: { type: string, doc: 编号 } } } }
    map?: { doc: 键不固定, map: { fields: { id: { type: string, doc: 编号 } } } }
    part?: { type: Part | string, doc: 部分 }
    json?: { json: Text, doc: 文本 }
Common: { doc: 公共, fields: { id: { doc: 编号, fields: { value: { type: string, doc: 值 } } } } }
Part: { doc: 部分, fields: { a: { type: string, doc: 甲 } } }
Text: { doc: 文本, fields: { x: { type: string, doc: 甲 } } }
Choice: { doc: 任一, union: t, sent: true }
One: { doc: 一, in: Choice, fields: { t: { const: one, doc: 标签 } }, examples: [{ t: one }] }
Response: { doc: 响应, fields: { inner: { doc: 内, fields: { x: { type: string, doc: 甲 } } } } }
${more}`;

/** The paths of the closed objects in a spec. */
function closedIn(text: string): readonly string[] {
  const inType = (type: Type, path: string): readonly string[] => {
    const inner = type.kind === 'object' ? inFields(type.fields, path) : [];
    const parts = type.kind === 'object' ? [] : innerTypes(type).flatMap((each) => inType(each, `${path}*`));
    return [...(type.kind === 'object' && type.closed === true ? [path] : []), ...inner, ...parts];
  };
  const inFields = (fields: readonly Field[], path: string): readonly string[] =>
    fields.flatMap((field) => inType(field.type, `${path}.${field.name}`));
  const objects = [...modelOf(text).definitions.values()].filter(
    (definition): definition is ObjectDefinition => definition.kind === 'object',
  );
  return objects
    .flatMap(({ name, closed, fields }) => [...(closed === true ? [name] : []), ...inFields(fields, name)])
    .sort();
}

const request = ['Request', 'Request.id', 'Request.list*', 'Request.map*', 'Request.text'];

describe('closed are', () => {
  it('the objects of what is sent, wherever they are written, and no base of them', () => {
    expect(closedIn(spec())).toEqual(
      [...request, 'Request.text.style', 'Common.id', 'Part', 'Text', 'One'].sort(),
    );
  });

  it('none that are received, too, though one which is sent inherits from them', () => {
    const shared = `
Event: { doc: 事件, extends: Common, fields: { part: { type: Part, doc: 部分 }, json: { json: Text, doc: 文本 } } }
Page: { doc: 页, fields: { list: { each: Choice, doc: 列表 } } }`;
    expect(closedIn(spec(shared))).toEqual([...request, 'Request.text.style'].sort());
  });

  it('bases that are marked, and none where the mark is false', () => {
    expect(closedIn(spec().replace('Common: {', 'Common: { sent: true,'))).toContain('Common');
    expect(closedIn(spec().replaceAll('sent: true', 'sent: false'))).toEqual([]);
  });
});

it('a field that is closed stays the same in all that inherit it', () => {
  const { definitions } = modelOf(
    spec('Other: { doc: 另一个, sent: true, extends: Common, fields: { b: { type: string, doc: 乙 } } }'),
  );
  const [common, one, other] = ['Common', 'Request', 'Other'].map((name) => {
    const definition = definitions.get(name);
    return definition?.kind === 'object' ? definition.fields[0] : undefined;
  });
  expect(one).toBe(common);
  expect(other).toBe(common);
});
