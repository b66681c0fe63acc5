import { Validator } from '@seriousme/openapi-schema-validator';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import openapiTS, { astToString } from 'openapi-typescript';
import { describe, expect, it, test } from 'vitest';
import { writtenFields } from '../../generator/compiler/model/inner-types.js';
import type { Definition, Field } from '../../generator/compiler/model/model.js';
import { reachableDefinitions } from '../../generator/compiler/model/reachable-definitions.js';
import { kitchenOutput } from '../support/kitchen-output.js';
import { runTsc } from '../support/run-tsc.js';
import { shippedOutput } from '../support/shipped-output.js';
import { fileNamed, specOutput, type SpecOutput } from '../support/spec-output.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** Names that hurt, in every place that the document takes from a spec. */
const hostile = await specOutput({
  'spec/a.yaml': `
Ask:
  doc: "*/ <script>\\n# 问"
  sent: true
  union: constructor
AskOne:
  doc: 问一
  in: Ask
  fields:
    constructor: { const: "*/ {x}", doc: 标签 }
    a.b/c~1?: { type: string, doc: "\`code\`" }
  examples: [{ "a.b/c~1": "#/definitely/nowhere", constructor: "*/ {x}" }]
Find:
  doc: 查
  sent: true
  fields: { "a b[]?": { type: string, doc: 甲 }, "filter": { type: "string[]", doc: 乙 } }
  examples: [{ filter: [x] }]
Answer:
  doc: 答
  fields:
    code: { type: Code, doc: 代码 }
    "toString?": { map: Answer, doc: 其他 }
    "inner?": { json: Answer, doc: 内 }
  examples: [{ code: 1 }]
Code: { doc: 代码, enum: int32, open: false, values: { 1: { name: One, doc: "一\\n- 二" } } }
PutAsk: { doc: 提问, call: { method: PUT, path: /v1/a/ask, request: Ask, response: Answer } }
FindOne: { doc: 查询, call: { method: GET, path: /v1/a/ask, request: Find, response: Answer } }
ListAll: { doc: 全部, call: { method: GET, path: /v1/b, response: Answer } }
DeleteAsk: { doc: 删除, call: { method: DELETE, path: /v1/a/ask, request: Ask, response: Answer } }
`,
});

const outputs: readonly (readonly [name: string, output: SpecOutput])[] = [
  ['the shipped spec', shippedOutput],
  ['every feature of the language', kitchenOutput],
  ['names that hurt', hostile],
];

function documentOf(output: SpecOutput): string {
  return fileNamed(output, 'schema/kf.openapi.json');
}

describe('is an OpenAPI document', () => {
  it.each(outputs)('to the validator of the standard: that of %s', async (_, output) => {
    const document = JSON.parse(documentOf(output)) as Record<string, unknown>;
    expect(await new Validator().validate(document)).toMatchObject({ valid: true });
  });

  // A property that is called `$ref`, as one of the spec with every feature is, ends this one's walk.
  it.each(outputs.filter(([, output]) => output !== kitchenOutput))(
    'to one that looks at references, examples and discriminators: that of %s',
    async (_, output) => {
      const config = await createConfig({ extends: ['spec'] });
      const problems = await lintFromString({ source: documentOf(output), absoluteRef: 'kf.json', config });
      expect(problems.map(({ ruleId, message }) => [ruleId, message])).toEqual([]);
    },
  );
});

const { model } = shippedOutput;
const definitions = [...model.definitions.values()];

/** Where a condition or a spelling decides what is there, the document says so in a way of which importers make no type. */
function isChosen({ presence, aliases, type }: Field): boolean {
  const isConditional =
    presence.kind === 'conditional' || (presence.kind === 'required' && aliases.length > 0);
  return isConditional || writtenFields(type).some(isChosen);
}

function isTold(definition: Definition): boolean {
  return reachableDefinitions(model, [definition], {}).every(
    (each) => each.kind !== 'object' || !each.fields.some(isChosen),
  );
}

test('types made from the document and those of the package are the same', async () => {
  const types = astToString(await openapiTS(documentOf(shippedOutput)));
  const told = definitions.filter(isTold);
  expect(told.length).toBeGreaterThan(definitions.length / 2);
  const checks = [
    ...definitions.map(
      ({ name }) => `export const fits${name} = (value: ours.${name}): theirs['${name}'] => value;`,
    ),
    ...told.map(({ name }) => `export const is${name} = (value: theirs['${name}']): ours.${name} => value;`),
  ];
  const folder = temporaryFolder({
    ...shippedOutput.files,
    'src/imported.ts': types,
    'src/compare.ts': [
      "import type * as ours from './index.js';",
      "import type { components } from './imported.js';",
      "type theirs = components['schemas'];",
      ...checks,
    ].join('\n'),
  });
  expect(await runTsc(folder, { exactOptionalPropertyTypes: false })).toEqual({ code: 0, output: '' });
});

test('what is deprecated says why, values of enums, too', () => {
  const reasons = [...model.definitions.values()].flatMap((definition) =>
    definition.kind === 'enum' ? definition.values.flatMap(({ deprecated }) => deprecated ?? []) : [],
  );
  expect(reasons.length).toBeGreaterThan(0);
  for (const reason of reasons) expect(documentOf(shippedOutput)).toContain(`已弃用：${reason}`);
});
