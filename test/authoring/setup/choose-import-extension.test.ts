import { expect, test } from 'vitest';
import { chooseImportExtension } from '../../../generator/authoring/setup/choose-import-extension.js';

const commonJs = '{ "name": "x" }';
const ofModules = '\uFEFF{ "type": "module" }';

test.each([
  ['nothing is known', {}, '.js'],
  ['it is of modules', { manifest: ofModules }, '.js'],
  ['it is CommonJS', { manifest: commonJs }, ''],
  ['it says that it is', { manifest: '{ "type": "commonjs" }' }, ''],
  ['it has a tsconfig.json only', { compilerOptions: {} }, ''],
  ['its tsconfig.json says nothing of it', { manifest: commonJs, compilerOptions: { strict: true } }, ''],
  ['it is of modules, compiled', { manifest: ofModules, compilerOptions: { module: 'esnext' } }, '.js'],
] as const)('where %s', (_, project, extension) => {
  expect(chooseImportExtension(project)).toBe(extension);
});

test.each([
  [{ module: 'commonjs' }, ''],
  [{ module: 'CommonJS', moduleResolution: 'Node' }, ''],
  [{ module: 'commonjs', moduleResolution: 'node10' }, ''],
  [{ module: 'Node16' }, ''],
  [{ module: 'node18' }, ''],
  [{ module: 'NodeNext' }, ''],
  [{ moduleResolution: 'node16' }, ''],
  [{ module: 'preserve' }, '.js'],
  [{ module: 'esnext', moduleResolution: 'Bundler' }, '.js'],
  [{ module: 'esnext' }, ''],
  [{ module: 7 }, ''],
  [{ module: 'nodenext', allowImportingTsExtensions: true }, '.ts'],
  [{ module: 'nodenext', allowImportingTsExtensions: false }, ''],
  [{ module: 'nodenext', rewriteRelativeImportExtensions: true }, '.ts'],
])('CommonJS with %o has %j', (compilerOptions, extension) => {
  expect(chooseImportExtension({ manifest: commonJs, compilerOptions })).toBe(extension);
  expect(chooseImportExtension({ manifest: ofModules, compilerOptions })).toBe(extension || '.js');
});

test('a package is compiled by settings of its own', () => {
  const compilerOptions = { allowImportingTsExtensions: true };
  expect(chooseImportExtension({ packageName: 'kf', manifest: commonJs, compilerOptions })).toBe('.js');
});
