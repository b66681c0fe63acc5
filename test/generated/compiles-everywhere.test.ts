import ts from 'typescript';
import { expect, it } from 'vitest';
import { kitchenOutput } from '../support/kitchen-output.js';
import { importPackage } from '../support/import-package.js';
import { compilers, runTsc } from '../support/run-tsc.js';
import { shippedOutput } from '../support/shipped-output.js';
import { specOutput, type SpecOutput } from '../support/spec-output.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { ends } from '../support/thoroughness.js';
import { withSharedRuntime } from '../support/with-shared-runtime.js';

const object = 'Thing: { doc: 物, fields: { id: { type: string, doc: 编号 } } }';
const enumeration = 'Code: { doc: 代码, enum: uint32, open: true, values: { 1: { name: One, doc: 一 } } }';
const union =
  'Any: { doc: 任一, union: kind }\n' +
  'One: { doc: 一, in: Any, fields: { kind: { const: one, doc: 标签 } }, examples: [{ kind: one }] }';

/** Specs that lack something which others have: then modules have nothing to hold. */
const bare: Readonly<Record<string, string>> = {
  'one object': object,
  'one enum': enumeration,
  'enums only': `${enumeration}\n${enumeration.replace('Code', 'Other')}`,
  'a union only': union,
  'no enums': `${object}\n${union}`,
  'no unions': `${object}\n${enumeration}`,
  'a page': `${union}\nPage: { doc: 页, fields: { list: { each: Any, doc: 各项 } } }`,
};

const outputs: readonly (readonly [name: string, output: SpecOutput])[] = [
  ['the shipped spec', shippedOutput],
  ['every feature of the language', kitchenOutput],
  ...(await Promise.all(
    Object.entries(bare).map(
      async ([name, text]) => [name, await specOutput({ 'spec/a.yaml': text })] as const,
    ),
  )),
];
const folder = temporaryFolder(
  withSharedRuntime(new Map(outputs.map(([, output], index) => [`spec-${index}`, output]))),
);

it.each(ends(compilers))(
  'what is generated compiles with %s at its strictest, for ES2020 without DOM or Node types',
  async (compiler) => {
    const options = { declaration: true, isolatedDeclarations: true };
    expect(await runTsc(folder, options, compiler)).toEqual({ code: 0, output: '' });
  },
);

it.each(outputs)('every file of %s is a module, and the package loads', async (_name, output) => {
  const scripts = Object.entries(output.files).filter(
    ([path, text]) =>
      path.endsWith('.ts') && !ts.isExternalModule(ts.createSourceFile(path, text, ts.ScriptTarget.ES2020)),
  );
  expect(scripts.map(([path]) => path)).toEqual([]);
  const { exports } = await importPackage(output);
  expect(Object.keys(exports)).not.toHaveLength(0);
});
