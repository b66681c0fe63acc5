import { describe, expect, test } from 'vitest';
import type { Range } from '../../../generator/base/source/range.js';
import type { Model } from '../../../generator/compiler/model/model.js';
import { originAt } from '../../../generator/compiler/model/origin-at.js';
import { visitFields, writtenDefinitions } from '../../../generator/compiler/model/visit-written.js';
import { readSpecFiles } from '../../support/read-spec-files.js';
import { readSpec } from '../../../generator/compiler/read/read-spec.js';

const sources = readSpecFiles();
const shipped = modelOf(sources);

function modelOf(files: Readonly<Record<string, string>>): Model {
  const result = readSpec(files);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.model;
}

function textAt({ file, start, end }: Range, files: Readonly<Record<string, string>> = sources): string {
  return (files[file] ?? '').slice(start, end).replace(/^(['"])(.*)\1$/, '$2');
}

describe('every node of the shipped model knows its place', () => {
  test.each(writtenDefinitions(shipped).map((definition) => [definition.name, definition] as const))(
    '%s',
    (name, definition) => {
      const { origin } = definition;
      expect(textAt(origin.range)).toBe(name);
      expect(textAt(origin.keys['doc']!)).toContain(definition.doc.split('\n', 1)[0]);
      if (definition.kind === 'enum') {
        for (const value of definition.values) {
          expect(textAt(value.origin.range)).toBe(`${value.value}`);
          expect(textAt(value.origin.keys['name']!)).toBe(value.name);
        }
      }
      if (definition.kind === 'union') {
        expect(textAt(origin.keys['union']!)).toBe(definition.tagPath.join('.'));
        for (const member of definition.members) {
          const owner = shipped.definitions.get(member.name);
          const isBody = owner?.kind === 'object' && owner.bodyOf !== undefined;
          expect(textAt(member.origin.range)).toBe(isBody ? definition.bodiesOf : name);
        }
      }
    },
  );

  test('fields, conditions, constants and limits', () => {
    let conditions = 0;
    let constants = 0;
    let lengths = 0;
    for (const { field } of visitFields(shipped)) {
      expect(textAt(field.origin.range).replace(/\?$/, '')).toBe(field.name);
      if (field.presence.kind === 'conditional') {
        for (const condition of field.presence.conditions) {
          expect(textAt(condition.origin.range)).toBe(condition.field);
          expect(condition.origin.values.map((range) => textAt(range))).toEqual(condition.values.map(String));
          conditions += 1;
        }
      }
      if (field.type.kind === 'const') {
        expect(field.type.places!.map((place) => textAt(place))).toEqual(field.type.values.map(String));
        constants += 1;
      }
      if (field.type.kind === 'string' && field.type.maxBytes !== undefined) {
        expect(textAt(field.type.origin!.keys['maxBytes']!)).toBe(`${field.type.maxBytes}`);
        lengths += 1;
      }
    }
    expect([conditions, constants, lengths].every((count) => count > 0)).toBe(true);
  });

  test('what an amendment says, in the file of the amendment', () => {
    const files = {
      'a.yaml': 'A: { doc: 甲, fields: { a: { doc: 乙, fields: { b: { type: string, doc: 丙 } } } } }\n',
      'b.yaml': 'A: { amend: { docs: { a.b: 丁 }, fields: { a.c?: { type: string, doc: 戊 } } } }\n',
    };
    const model = modelOf(files);
    const [c, b] = ['c', 'b'].map((name) =>
      [...visitFields(model)].map(({ field }) => field).find((field) => field.name === name),
    );
    expect([c!.origin.range.file, textAt(c!.origin.range, files)]).toEqual(['b.yaml', 'a.c?']);
    expect([b!.origin.range.file, b!.origin.keys['doc']!.file]).toEqual(['a.yaml', 'b.yaml']);
    expect(textAt(b!.origin.keys['doc']!, files)).toBe('丁');
  });

  test('and what is inherited is one and the same field', () => {
    const model = modelOf({
      'a.yaml': `A: { doc: 甲, fields: { a: { type: string, doc: 乙 } } }
B: { doc: 丙, extends: A, fields: { b: { type: string, doc: 丁 } } }
`,
    });
    const [a, b] = ['A', 'B'].map((name) => model.definitions.get(name));
    expect(b?.kind === 'object' && a?.kind === 'object' && b.fields[0] === a.fields[0]).toBe(true);
  });
});

test.each([
  [['text', 'content'], 'content'],
  [['text', 'nothing', 'more'], 'text'],
  [['nothing'], 'TextMessage'],
])('a place leads to the deepest thing on the way that the spec has: %j', (path, text) => {
  const range = originAt(shipped, { type: 'TextMessage', path });
  expect(textAt(range!).replace(/\?$/, '')).toBe(text);
});
