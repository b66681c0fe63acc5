import { expect, test } from 'vitest';
import { importPackage } from '../support/import-package.js';
import { kitchenOutput } from '../support/kitchen-output.js';
import { randomSpec } from '../support/random-spec.js';
import { shippedOutput } from '../support/shipped-output.js';
import { fileNamed, specOutput, type SpecOutput } from '../support/spec-output.js';
import { checkSpec } from '../../generator/compiler/check-spec.js';

/** A base whose fields are kept, restricted, promised, conditional, and called otherwise. */
const heirs = `
Base:
  doc: 基础
  fields:
    id: { type: string, doc: 编号 }
    "1": { type: uint32, doc: 数 }
    kind: { type: Kind, doc: 种类 }
    note?: { type: string, doc: 备注 }
    extra: { type: string, doc: 附加, when: { kind: 1 } }
    called: { type: string, doc: 名, aliases: named }
Kind: { doc: 类, enum: uint32, open: true, values: { 1: { name: One, doc: 一 } } }
Middle: { doc: 中间, extends: Base, fields: { kind: { const: 1, doc: 种类 } } }
Lower: { doc: 下层, extends: Middle, fields: { note: { type: string, maxLength: 5, doc: 备注 }, "0": { type: boolean, doc: 否 } } }
Same: { doc: 相同, extends: Lower, fields: { own?: { type: Lower, doc: 自己 } } }`;

const seeds = Array.from({ length: 12 }, (_, index) => randomSpec(index + 1)).filter(
  (files) => checkSpec(files).ok,
);

async function expectSameSchemas(output: SpecOutput): Promise<void> {
  const { exports } = await importPackage(output, 'schema');
  const document = JSON.parse(fileNamed(output, 'schema/kf.schema.json')) as { readonly $defs: object };
  const { $defs } = exports['kfSchema'] as { readonly $defs: object };
  expect($defs).toEqual(document.$defs);
}

test('the modules give the schemas that the document holds', async () => {
  for (const output of [shippedOutput, kitchenOutput, await specOutput({ 'spec/a.yaml': heirs })])
    await expectSameSchemas(output);
  for (const files of seeds) await expectSameSchemas(await specOutput(files));
});

test('a type says of its schema what is not the same in the base', async () => {
  const { files } = await specOutput({ 'spec/a.yaml': heirs });
  const definitions = files['src/definitions.ts'] ?? '';
  // In one of them a condition stands before what the base says in a list: that one stands alone.
  expect(definitions.match(/编号/g)).toHaveLength(2);
  expect(definitions.match(/备注/g)).toHaveLength(3);
  expect(definitions).toContain('() => lowerDefinition,\n];');
});
