import { shippedJudges } from '../support/shipped-judges.js';
import { expect, it } from 'vitest';
import type { JsonValue } from '../../generator/compiler/model/json-value.js';
import { sentNames } from '../../generator/compiler/model/sent-names.js';
import { isJsonList, isJsonObject } from '../support/is-json-object.js';

const judges = shippedJudges;
const sent = sentNames(judges.model);

/** Nobody documents that these may not be empty. */
const mayBeEmpty = [
  'desc',
  'title',
  'head_content',
  'tail_content',
  'name',
  'address',
  // Callers send both as they are kept, and empty at first.
  'cursor',
  'token',
  // A link without a scene.
  'scene',
];

/** A value once for each of its texts, with that text empty, and the name of the field it is in. */
function emptied(value: JsonValue, field = ''): readonly (readonly [field: string, value: JsonValue])[] {
  if (typeof value === 'string') return [[field, '']];
  if (isJsonList(value))
    return value.flatMap((item, index) =>
      emptied(item, field).map(([name, inner]) => [name, value.with(index, inner)] as const),
    );
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    emptied(item, key).map(([name, inner]) => [name, { ...value, [key]: inner }] as const),
  );
}

const cases = [...judges.model.definitions.values()].flatMap((definition) =>
  definition.kind === 'object' && sent.has(definition.name)
    ? definition.examples.flatMap((example) =>
        emptied(example)
          .filter(([field]) => !mayBeEmpty.includes(field))
          .map(([field, value]) => [definition.name, field, value] as const),
      )
    : [],
);

it.each(cases)('%s without text in %s is refused', (name, _field, value) => {
  expect(judges.guard(name, value)).toBe(false);
  expect(judges.validate(name, value)).toMatchObject({ ok: false });
});
