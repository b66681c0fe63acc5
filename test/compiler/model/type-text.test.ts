import { expect, test } from 'vitest';
import { typeText } from '../../../generator/compiler/model/type-text.js';
import type { Type } from '../../../generator/compiler/model/model.js';
import { scalarTypes } from '../../../generator/compiler/model/scalar-types.js';
import { modelOf } from '../../compiler/read/diagnose.js';
import { everyLimit, fieldWith } from '../../support/every-limit.js';

const string: Type = { kind: 'string' };

test.each(Object.entries(scalarTypes))('%s is called as the spec calls it', (name, type) => {
  expect(typeText(type)).toBe(name === 'float' ? 'double' : name);
});

test.each<[string, Type]>([
  [
    'string minLength 1 maxLength 4 maxBytes 8 pattern ^a',
    { ...string, minLength: 1, maxLength: 4, maxBytes: 8, pattern: '^a' },
  ],
  ['uint32 minimum 1', { kind: 'integer', minimum: 1, maximum: 2 ** 32 - 1 }],
  ['uint32 maximum 9', { kind: 'integer', minimum: 0, maximum: 9 }],
  ['int32 minimum -3 maximum 9', { kind: 'integer', minimum: -3, maximum: 9 }],
  ['int64 minimum -3 maximum 5000000000', { kind: 'integer', minimum: -3, maximum: 5e9 }],
  ['uint32 minimum 1 maximum 9', { kind: 'integer', minimum: 1, maximum: 9 }],
  ['double minimum -1', { kind: 'number', minimum: -1 }],
  ['"text"', { kind: 'const', values: ['text'] }],
  ['7', { kind: 'const', values: [7] }],
  ['"text" | 7 | true', { kind: 'const', values: ['text', 7, true] }],
  ['string[]', { kind: 'list', element: string }],
  [
    '(uint32 minimum 1)[] maxItems 3',
    { kind: 'list', element: { kind: 'integer', minimum: 1, maximum: 2 ** 32 - 1 }, maxItems: 3 },
  ],
  ['KfMessage[]', { kind: 'list', element: { kind: 'any' }, each: 'KfMessage' }],
  ['string | Origin', { kind: 'alternatives', types: [string, { kind: 'reference', name: 'Origin' }] }],
  ['map string', { kind: 'map', value: string }],
  [
    'map (string | null)',
    { kind: 'map', value: { kind: 'alternatives', types: [string, { kind: 'null' }] } },
  ],
  [
    '(map string) | null',
    { kind: 'alternatives', types: [{ kind: 'map', value: string }, { kind: 'null' }] },
  ],
  ['(map string)[]', { kind: 'list', element: { kind: 'map', value: string } }],
  ['string | null', { kind: 'alternatives', types: [string, { kind: 'null' }] }],
  ['json Content', { kind: 'json', name: 'Content' }],
  ['object', { kind: 'object', fields: [] }],
])('%s', (text, type) => {
  expect(typeText(type)).toBe(text);
});

test.each(everyLimit)('$limit is shown as it is written', (each) => {
  const { limit, bound } = each;
  const model = modelOf(`A: { doc: 甲, fields: { a: ${fieldWith(each, bound)} } }`);
  const definition = model.definitions.get('A');
  const [field] = definition?.kind === 'object' ? definition.fields : [];
  expect(field && typeText(field.type)).toContain(`${limit} ${bound}`);
});
