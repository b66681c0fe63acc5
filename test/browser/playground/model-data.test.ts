import { expect, test } from 'vitest';
import { modelData, readModelData } from '../../../generator/authoring/docs/playground/model-data.js';
import { firstLine } from '../../../generator/compiler/model/first-line.js';
import type { Model } from '../../../generator/compiler/model/model.js';
import { kitchenSink } from '../../support/kitchen-sink.js';
import { readSpecFiles } from '../../support/read-spec-files.js';
import { shopSpec } from '../../support/shop-spec.js';
import { withoutOrigins } from '../../support/without-origins.js';
import { checked } from './spec-of-page.js';

/** What is left out of a page: addresses, and the rest of texts. */
function shortened({ definitions }: Model): unknown {
  return JSON.parse(JSON.stringify([...withoutOrigins(definitions)]), (key, value: unknown) => {
    if (key === 'source') return undefined;
    return key === 'doc' && typeof value === 'string' ? firstLine(value) : value;
  });
}

test.each([
  ['the shipped spec', readSpecFiles()],
  ['every feature of the language', kitchenSink],
  ['a shop', shopSpec],
])('the model of %s comes back as it was, samples included', (_, files) => {
  const { model } = checked(files);
  const data = JSON.parse(JSON.stringify(modelData(model))) as ReturnType<typeof modelData>;
  const read = readModelData(data);
  expect(shortened(read)).toEqual(shortened(model));
  expect(read.calls.map(({ request, response }) => [request?.value, response.value])).toEqual(
    model.calls.map(({ request, response }) => [request?.value, response.value]),
  );
});

test('keys of samples are content: none is left out, shortened or a place', () => {
  const files = {
    'spec/a.yaml': `
Any:
  doc: 任意
  fields:
    any: { type: any, doc: 任意值 }
  examples: [{ any: { origin: 3, source: x, doc: "first\\nsecond", examples: [1] } }]
`,
  };
  const read = readModelData(modelData(checked(files).model));
  const definition = read.definitions.get('Any');
  expect(definition?.kind === 'object' && definition.examples).toEqual([
    { any: { origin: 3, source: 'x', doc: 'first\nsecond', examples: [1] } },
  ]);
});
