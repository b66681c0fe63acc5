import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCompilerOptions } from '../../../generator/shell/files/read-compiler-options.js';
import { temporaryFolder } from './temporary-folder.js';
import { writeTree } from './write-tree.js';

function optionsOf(files: Readonly<Record<string, string>>, inside = '.'): unknown {
  const folder = temporaryFolder();
  writeTree(folder, files);
  return readCompilerOptions(join(folder, inside));
}

const config = (compilerOptions: object, rest: object = {}): string =>
  JSON.stringify({ ...rest, compilerOptions });

test('there are none without a tsconfig.json', () => {
  expect(optionsOf({ 'jsconfig.json': config({ strict: true }) })).toBeUndefined();
});

test('comments and last commas are no harm, nor what looks so in texts', () => {
  const text = `\uFEFF// one
{
  /* two, } */
  "include": ["src/**/*.ts", "// \\" /*", "*/,]"],
  "compilerOptions": {
    "module": "commonjs", // three
    "outDir": "http://a,}", /* four */
  }, // five
}
`;
  expect(optionsOf({ 'tsconfig.json': text })).toEqual({ module: 'commonjs', outDir: 'http://a,}' });
});

test('those of a folder above hold', () => {
  const files = { 'tsconfig.json': config({ module: 'commonjs' }), 'own/package.json': '{}' };
  expect(optionsOf(files, 'own')).toEqual({ module: 'commonjs' });
});

test('what is extended counts less, the later the more', () => {
  const packaged = 'node_modules/@team/base';
  expect(
    optionsOf({
      'tsconfig.json': config(
        { d: 4 },
        { extends: ['@team/base/strict.json', './config/one', '../nowhere.json'] },
      ),
      'config/one.json': config({ c: 3, d: 3 }, { extends: '../two.json' }),
      'two.json': config({ b: 2, c: 2 }),
      [`${packaged}/strict.json`]: config({ a: 1, b: 1 }),
    }),
  ).toEqual({ a: 1, b: 2, c: 3, d: 4 });
  const whole = { [`${packaged}/tsconfig.json`]: config({ a: 1 }), [`${packaged}/package.json`]: '{}' };
  expect(optionsOf({ 'tsconfig.json': '{ "extends": "@team/base" }', ...whole })).toEqual({ a: 1 });
});

test.each([
  ['{', {}],
  ['[]', {}],
  ['null', {}],
  ['{ "compilerOptions": 7, "extends": [7, null] }', {}],
  ['{ "extends": "./tsconfig.json", "compilerOptions": { "a": 1 } }', { a: 1 }],
  ['{ "extends": "" }', {}],
  ['{ "extends": ".." }', {}],
  ['{ "extends": "node:fs" }', {}],
])('%s says what can be understood of it', (text, options) => {
  expect(optionsOf({ 'tsconfig.json': text })).toEqual(options);
});

test('a folder of this name is none', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'tsconfig.json'));
  expect(readCompilerOptions(folder)).toEqual({});
});
