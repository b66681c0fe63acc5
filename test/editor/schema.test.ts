import { expect, test } from 'vitest';
import { editorSchemaText } from '../../derive/grammar-outputs.js';
import { printJson } from '../../derive/print-json.js';
import { shippedNames } from '../../derive/shipped-names.js';
import { readSpec } from '../../generator/compiler/read/read-spec.js';
import { readSpecFiles } from '../support/read-spec-files.js';
import { offeredNames } from './offered-names.js';

const spec = `B: { doc: "乙\\n不止一行", fields: { level: { doc: 等级, type: Level } } }
A: { doc: 甲, fields: { level: { doc: 等级, type: Level } } }
Level: { doc: 等级, enum: uint32, open: true, values: { 1: { name: One, doc: 一 } } }
`;

test('the names are those that a spec defines, sorted, with the first line of what is said of them', () => {
  const result = readSpec({ 'spec/a.yaml': spec });
  expect(result.ok && shippedNames(result.model)).toEqual({
    object: [
      { name: 'A', doc: '甲' },
      { name: 'B', doc: '乙' },
    ],
    enum: [{ name: 'Level', doc: '等级' }],
    union: [],
  });
});

test('without any names the schema still accepts every name', () => {
  const schema = JSON.parse(editorSchemaText({ object: [], enum: [], union: [] })) as {
    readonly definitions: Readonly<Record<string, unknown>>;
  };
  expect(schema.definitions).toMatchObject({ objectNames: { anyOf: [{ title: '类型名', properties: {} }] } });
});

test('the names of the shipped spec are all in the schema after `npm run derive`', () => {
  const result = readSpec(readSpecFiles());
  const text = result.ok ? editorSchemaText(shippedNames(result.model)) : '';
  for (const name of ['TextMessage', 'KfMessage', 'ContentMessage'])
    expect(text).toContain(`"enum": ["${name}"]`);
  expect(Object.values(offeredNames()).flat().length).toBeGreaterThan(50);
});

test('JSON is printed on one line where it fits, and read back the same', () => {
  const value = { list: ['甲'.repeat(60), { a: 1, b: [] }, '乙'.repeat(60)], empty: {}, nothing: null };
  const text = printJson(value);
  expect(JSON.parse(text)).toEqual(value);
  expect(text.split('\n').map((line) => line.slice(0, 30).trim())).toEqual([
    '{',
    '"list": [',
    `"${'甲'.repeat(25)}`,
    '{ "a": 1, "b": [] },',
    `"${'乙'.repeat(25)}`,
    '],',
    '"empty": {},',
    '"nothing": null',
    '}',
  ]);
});
