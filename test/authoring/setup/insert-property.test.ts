import { expect, test } from 'vitest';
import { insertProperty } from '../../../generator/authoring/setup/insert-property.js';

test.each([
  ['{}', '{\n  "kfgen": {\n    "a": "b"\n  }\n}'],
  ['{ "x": 1 }\n', '{ "x": 1,\n  "kfgen": {\n    "a": "b"\n  }\n}\n'],
  ['{\n  "x": "}"\n}\n', '{\n  "x": "}",\n  "kfgen": {\n    "a": "b"\n  }\n}\n'],
  ['{\n\t"x": []\n}', '{\n\t"x": [],\n\t"kfgen": {\n\t\t"a": "b"\n\t}\n}'],
  ['{\r\n    "x": 1\r\n}\r\n', '{\r\n    "x": 1,\r\n    "kfgen": {\r\n        "a": "b"\r\n    }\r\n}\r\n'],
])('%j', (before, after) => {
  expect(insertProperty(before, 'kfgen', { a: 'b' })).toBe(after);
  expect(JSON.parse(after)).toEqual({ ...(JSON.parse(before) as object), kfgen: { a: 'b' } });
});
