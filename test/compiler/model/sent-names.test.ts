import { expect, it } from 'vitest';
import { sentNames } from '../../../generator/compiler/model/sent-names.js';
import { modelOf } from '../read/diagnose.js';

const spec = (more = ''): string => `
Request: { doc: 请求, sent: true, extends: Common, fields: { a: { type: Inner, doc: 甲 }, b: { type: 'Kind[]', doc: 乙 }, c: { json: Text, doc: 丙 } } }
Common: { doc: 公共, fields: { id: { type: Id, doc: 编号 } } }
Inner: { doc: 内, fields: { u?: { type: Choice, doc: 任一 }, self?: { type: Inner, doc: 自己 } } }
Choice: { doc: 任一, union: t }
One: { doc: 一, in: Choice, fields: { t: { const: one, doc: 标签 } }, examples: [{ t: one }] }
Kind: { doc: 种类, enum: string, open: true, values: { x: { name: X, doc: 甲 } } }
Id: { doc: 编号, enum: string, open: true, values: { x: { name: X, doc: 甲 } } }
Text: { doc: 文本, fields: { x: { type: string, doc: 甲 } } }
Response: { doc: 响应, fields: { id: { type: Id, doc: 编号 } } }
${more}`;

it('what is sent are the marked types with all that they consist of, save what is received, too', () => {
  expect([...sentNames(modelOf(spec()))].sort()).toEqual(
    ['Choice', 'Common', 'Inner', 'Kind', 'One', 'Request', 'Text'].sort(),
  );
  const shared = 'Event: { doc: 事件, extends: Common, fields: { choice: { type: Choice, doc: 任一 } } }';
  expect([...sentNames(modelOf(spec(shared)))].sort()).toEqual(['Inner', 'Kind', 'Request', 'Text']);
});

it('nothing is sent where nothing is marked, or the mark is false', () => {
  expect([...sentNames(modelOf(spec().replace('sent: true', 'sent: false')))]).toEqual([]);
});
