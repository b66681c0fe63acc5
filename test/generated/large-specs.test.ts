import { describe, expect, it } from 'vitest';
import { checkSpec } from '../../generator/compiler/check-spec.js';
import { importPackage } from '../support/import-package.js';
import { runTsc } from '../support/run-tsc.js';
import { fileNamed, specOutput } from '../support/spec-output.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { youngest } from '../support/thoroughness.js';

const many = (count: number, make: (index: number) => string, separator = ', '): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(separator);

const values = (count: number): string => many(count, (index) => `${index}: { name: V${index}, doc: 值 }`);

const unionOf = (count: number): string => `
Union: { doc: 联合, union: kind, dispatch: dispatchUnion }
${many(count, (index) => `T${index}: { doc: 成员, in: Union, fields: { kind: { const: t${index}, doc: 标签 } }, examples: [{ kind: t${index} }] }`, '\n')}
Page: { doc: 页, fields: { list: { each: Union, doc: 各项 } } }`;

/** Specs of a size that nobody writes by hand. */
const specs = {
  tags: unionOf(1500),
  fields: `
Large: { doc: 大, fields: {
  ${many(1000, (index) => `f${index}${index % 3 ? '?' : ''}: { type: ${index % 2 ? 'string' : 'uint32'}, doc: 值 }`)},
  inner: { doc: 内, fields: { ${many(200, (index) => `f${index}: { type: boolean, doc: 值, aliases: g${index} }`)} } } } }`,
  values: `
Closed: { doc: 封闭, enum: uint32, open: false, values: { ${values(2000)} } }
Open: { doc: 开放, enum: uint32, open: true, values: { ${values(2000)} } }
Large: { doc: 大, sent: true, fields: {
  closed: { type: Closed, doc: 值 }, open: { type: Open, doc: 值 },
  note: { type: string, doc: 备注, when: { open: [${many(1000, String)}] } } } }`,
  bases: many(
    60,
    (index) =>
      `C${index}: { doc: 类, ${index > 0 ? `extends: C${index - 1}, ` : ''}fields: { f${index}: { type: string, doc: 值 } } }`,
    '\n',
  ),
} as const;

const outputs = {
  tags: await specOutput({ 'spec/a.yaml': specs.tags }),
  fields: await specOutput({ 'spec/a.yaml': specs.fields }),
  values: await specOutput({ 'spec/a.yaml': specs.values }),
  bases: await specOutput({ 'spec/a.yaml': specs.bases }),
} as const;

type Guard = (value: unknown) => boolean;
type Validate = (value: unknown) => { readonly ok: boolean; readonly issues?: readonly object[] };

async function loaded(
  name: keyof typeof outputs,
  type: string,
): Promise<readonly [guard: Guard, validate: Validate]> {
  const { exports } = await importPackage(outputs[name]);
  return [exports[`is${type}`] as Guard, exports[`validate${type}`] as Validate];
}

it('what is generated for large specs compiles as strictly as it can', async () => {
  const files = Object.entries(outputs).flatMap(([name, { files: own }]) =>
    Object.entries(own).map(([path, text]) => [`${name}/${path}`, text]),
  );
  const folder = temporaryFolder(Object.fromEntries(files) as Record<string, string>);
  for (const compiler of youngest(['typescript-5.0', 'typescript-7'] as const))
    expect(await runTsc(folder, {}, compiler)).toEqual({ code: 0, output: '' });
});

describe('fifteen hundred tags', () => {
  it('are told apart, and what is none of them is refused', async () => {
    const [guard, validate] = await loaded('tags', 'Union');
    const tags = ['t0', 't1', 't500', 't1499', 't1500', 'constructor', '', 0];
    const verdicts = [true, true, true, true, false, false, false, false];
    expect(tags.map((kind) => guard({ kind }))).toEqual(verdicts);
    expect(tags.map((kind) => validate({ kind }).ok)).toEqual(verdicts);
    expect(validate({ kind: 'none' }).issues).toMatchObject([
      { code: 'known-tag', expected: expect.stringMatching(/"t31", \.\.\. \(\+1468\)$/) as string },
    ]);
  });

  it('are looked up by guards, not compared with one after the other', () => {
    expect(fileNamed(outputs.tags, 'src/guards.ts')).not.toContain("case 't");
    expect(fileNamed(outputs.values, 'src/guards.ts')).not.toMatch(/=== \d/);
  });
});

it('a thousand fields are all checked, and those of an inner object', async () => {
  const [guard, validate] = await loaded('fields', 'Large');
  const fields = Array.from({ length: 1000 }, (_, index) => [`f${index}`, index % 2 ? 'a' : 1] as const);
  const inner = Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [`${index % 2 ? 'f' : 'g'}${index}`, true]),
  );
  const value = { ...Object.fromEntries(fields), inner };
  expect([guard(value), validate(value).ok]).toEqual([true, true]);
  for (const broken of [
    ...[0, 63, 64, 500, 999].map((index) => ({ ...value, [`f${index}`]: null })),
    { ...value, inner: { ...inner, f199: 1 } },
    { ...value, inner: { ...inner, g0: undefined } },
    { ...value, inner: null },
  ])
    expect([guard(broken), validate(broken).issues?.length]).toEqual([false, 1]);
  const { f1: _optional, ...rest } = value as Record<string, unknown>;
  expect(guard(rest)).toBe(true);
});

it('thousands of values are all known, closed or open, and as a condition', async () => {
  const [guard, validate] = await loaded('values', 'Large');
  const verdicts = (value: object): readonly unknown[] => [guard(value), validate(value).ok];
  for (const closed of [0, 33, 1999]) expect(verdicts({ closed, open: 5000 })).toEqual([true, true]);
  for (const closed of [2000, -1, '0', 0.5]) expect(verdicts({ closed, open: 5000 })).toEqual([false, false]);
  for (const open of [0, 999]) {
    expect(verdicts({ closed: 1, open })).toEqual([false, false]);
    expect(verdicts({ closed: 1, open, note: 'a' })).toEqual([true, true]);
  }
  expect(verdicts({ closed: 1, open: 1000 })).toEqual([true, true]);
});

it('a long chain of types that extend each other is inherited to its end', async () => {
  const [guard] = await loaded('bases', 'C59');
  const value = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`f${index}`, 'a']));
  expect(guard(value)).toBe(true);
  expect(guard({ ...value, f0: 1 })).toBe(false);
});

it('what is nested without end is refused with its place', () => {
  let type = '{ type: string, doc: 值 }';
  for (let depth = 0; depth < 200; depth += 1) type = `{ doc: 内, fields: { a: ${type} } }`;
  const result = checkSpec({ 'spec/a.yaml': `Deep: { doc: 深, fields: { a: ${type} } }` });
  expect(result).toMatchObject({ ok: false, diagnostics: [{ code: 'yaml-depth' }] });
});
