import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { runtimeSources } from '../../../generator/compiler/emit/runtime/runtime-sources.js';
import { generate } from '../../../generator/index.js';
import { browserNames } from '../../../generator/compiler/read/rules/browser-names.js';
import { compatibilityIn } from '../../../derive/compatibility-table.js';
import { editorSchemaText, referenceIn } from '../../../derive/grammar-outputs.js';
import { offeredNames } from '../../editor/offered-names.js';
import { readSpecFiles, repositoryRoot } from '../../support/read-spec-files.js';

function text(path: string): string {
  return readFileSync(join(repositoryRoot, path), 'utf8').replaceAll('\r\n', '\n');
}

const validate = new Ajv({ strict: false, allErrors: true }).compile(
  JSON.parse(text('generator/spec.schema.json')) as object,
);

test('generated/ holds what the spec gives', async () => {
  const { kfgen: settings } = JSON.parse(text('package.json')) as {
    readonly kfgen: { readonly docs: string };
  };
  const result = await generate({ files: readSpecFiles(), ...settings });
  expect(result).toMatchObject({ ok: true });
  for (const [path, expected] of Object.entries(result.ok ? result.files : {})) {
    expect({ path, isFresh: text(path) === expected }).toEqual({ path, isFresh: true });
  }
});

// The names that editors offer are those of the last `npm run derive`, so that a new type needs only one new file: it
// is no failure if the newest are not among them.
test('the editor schema is what the grammar says, whatever names it offers', () => {
  expect(text('generator/spec.schema.json')).toBe(editorSchemaText(offeredNames()));
});

test('the editor schema is JSON Schema draft-07', () => {
  const schema = JSON.parse(text('generator/spec.schema.json')) as object;
  expect(schema).toHaveProperty('$schema', 'http://json-schema.org/draft-07/schema#');
  const ajv = new Ajv({ strict: false });
  expect({ isValid: ajv.validateSchema(schema), errors: ajv.errors }).toEqual({
    isValid: true,
    errors: null,
  });
});

test('the runtime that is copied into packages is the one in generator/runtime', () => {
  const names = readdirSync(join(repositoryRoot, 'generator/runtime')).sort();
  expect(Object.keys(runtimeSources)).toEqual(names);
  for (const name of names) expect(runtimeSources[name]).toBe(text(`generator/runtime/${name}`));
});

test('the reference in spec/README.md is what the grammar and the reports say', () => {
  const codes = readdirSync(join(repositoryRoot, 'test/invalid'));
  const reports = codes.map((code) => [code, text(`test/invalid/${code}/expected.zh-CN.txt`)] as const);
  expect(text('spec/README.md')).toBe(referenceIn(text('spec/README.md'), Object.fromEntries(reports)));
});

test('the table in docs/compatibility.md is what the rules say', () => {
  expect(text('docs/compatibility.md')).toBe(compatibilityIn(text('docs/compatibility.md')));
});

test('the editor schema accepts every spec file', () => {
  for (const [path, yaml] of Object.entries(readSpecFiles())) {
    const isValid = validate(load(yaml));
    expect({ path, isValid, errors: validate.errors }).toEqual({ path, isValid: true, errors: null });
  }
});

test.each([
  ['of a definition', ': KfMessage\n', 'in', 'inn'],
  ['of a field', ': { type: string', 'fields', 'field'],
  ['inside a field', ': string, doc: 文本内容', 'type', 'tpye'],
])('the editor schema rejects a misspelt key %s', (_, after, right, wrong) => {
  const yaml = text('spec/messages/text.yaml');
  const misspelt =
    right === 'fields'
      ? yaml.replace('  fields:\n    msgtype', `  ${wrong}:\n    msgtype`)
      : yaml.replace(`${right}${after}`, `${wrong}${after}`);
  expect(misspelt).not.toBe(yaml);
  expect(validate(load(misspelt))).toBe(false);
});

test('every spec file names the editor schema by its place', () => {
  for (const [path, yaml] of Object.entries(readSpecFiles())) {
    const up = '../'.repeat(path.split('/').length - 1);
    expect({ path, line: yaml.split('\n')[0] }).toEqual({
      path,
      line: `# yaml-language-server: $schema=${up}generator/spec.schema.json`,
    });
  }
});

test('the names that browsers have are those that TypeScript knows', () => {
  const declared = [
    ...text('node_modules/typescript/lib/lib.dom.d.ts').matchAll(/^declare var ([A-Z]\w*)/gm),
  ];
  expect(browserNames).toEqual(new Set(declared.map(([, name]) => name)));
});
