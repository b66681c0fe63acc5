import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import type { ImportExtension } from '../../generator/index.js';
import { generate } from '../../generator/index.js';
import { kitchenSink } from '../support/kitchen-sink.js';
import { runNode } from '../support/run-node.js';
import { runTsc } from '../support/run-tsc.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const spec = {
  ...kitchenSink,
  'spec/thing.yaml': 'Thing: { doc: 物, fields: { id: { type: string, doc: 编号 } } }',
};

type Files = Readonly<Record<string, string>>;

const generated = new Map<ImportExtension | undefined, Promise<Files>>();

function filesWith(importExtension?: ImportExtension): Promise<Files> {
  const files = generated.get(importExtension) ?? generateWith(importExtension);
  generated.set(importExtension, files);
  return files;
}

async function generateWith(importExtension?: ImportExtension): Promise<Files> {
  const result = await generate({
    files: spec,
    out: 'own',
    ...(importExtension !== undefined && { importExtension }),
  });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.files;
}

function modulesIn(files: Files): readonly (readonly [string, string])[] {
  return Object.entries(files).filter(([path]) => path.endsWith('.ts'));
}

test('.js is what is generated without a wish', async () => {
  expect(await filesWith('.js')).toEqual(await filesWith());
});

test.each(['.js', '.ts', ''] as const)(
  'every import ends with %j, those of the runtime too',
  async (extension) => {
    const files = await filesWith(extension);
    const specifiers = modulesIn(files).flatMap(([path, text]) =>
      ts
        .preProcessFile(text)
        .importedFiles.map(({ fileName }) => join(path, '..', fileName).replaceAll('\\', '/')),
    );
    expect(specifiers.some((name) => name.startsWith('own/src/runtime/'))).toBe(true);
    const paths = new Set(modulesIn(files).map(([path]) => path.replace(/\.ts$/, extension)));
    expect(specifiers.filter((name) => !paths.has(name))).toEqual([]);
  },
);

test('but for imports, all is the same', async () => {
  const withoutSpecifiers = async (extension: ImportExtension): Promise<unknown> =>
    modulesIn(await filesWith(extension)).map(([path, text]) => [
      path,
      // A shorter line may hold what is else on several.
      text.replace(/^(?:import|export)[^;]*? from '[^']*';$/gm, '').replaceAll(/\n+/g, '\n'),
    ]);
  const usual = await withoutSpecifiers('.js');
  expect(await withoutSpecifiers('.ts')).toEqual(usual);
  expect(await withoutSpecifiers('')).toEqual(usual);
});

test.each(['js', '.mjs', "';evil();'", undefined, null])(
  '%j is no extension, and gets into no code',
  async (wrong) => {
    const importExtension = wrong as ImportExtension;
    const result = generate({ files: spec, importExtension });
    if (wrong === undefined) expect((await result).ok).toBe(true);
    else await expect(result).rejects.toThrow(RangeError);
  },
);

/** Says what the guard of the one object says, after every module was loaded. */
const use = (load: string, names: readonly string[], folder: string, extension: string): string => `
for (const name of ${JSON.stringify(names)}) ${load}(\`${folder}/src/\${name}${extension}\`);
const { isThing, validateThing } = ${load}('${folder}/src/index${extension}');
console.log(isThing({ id: 'a' }), isThing({}), validateThing({}).issues[0].code);
`;
const answers = { code: 0, output: 'true false required\n' };

async function folderWith(
  extension: ImportExtension,
  manifest: object,
): Promise<[folder: string, names: string[]]> {
  const files = await filesWith(extension);
  const names = modulesIn(files).map(([path]) => path.slice('own/src/'.length, -'.ts'.length));
  return [temporaryFolder({ ...files, 'package.json': JSON.stringify(manifest) }), names];
}

const emit = { noEmit: false, rootDir: '.', outDir: 'out' };

describe('"" is for CommonJS', () => {
  const node10 = { module: 'commonjs', moduleResolution: 'node10' };

  test.each([
    ['as TypeScript 5 resolves it', node10, 'typescript-5.9'],
    ['as Node resolves it', { module: 'nodenext' }, 'typescript-7'],
  ] as const)('compiled %s, it is required', async (_, options, compiler) => {
    const [folder, names] = await folderWith('', {});
    const commonJs = { ...options, ...emit, verbatimModuleSyntax: false };
    expect(await runTsc(folder, commonJs, compiler)).toEqual({ code: 0, output: '' });
    writeFileSync(join(folder, 'use.cjs'), use('require', names, './out/own', ''));
    expect(await runNode(['use.cjs'], { cwd: folder })).toEqual(answers);
  });

  test('and for bundlers', async () => {
    const [folder] = await folderWith('', { type: 'module' });
    const bundled = { module: 'esnext', moduleResolution: 'bundler' };
    expect(await runTsc(folder, bundled)).toEqual({ code: 0, output: '' });
  });
});

describe('.ts is for running TypeScript', () => {
  test.each(['typescript-5.0', 'typescript-7'] as const)('%s takes it', async (compiler) => {
    const [folder] = await folderWith('.ts', { type: 'module' });
    expect(await runTsc(folder, { allowImportingTsExtensions: true }, compiler)).toEqual({
      code: 0,
      output: '',
    });
  });

  test('compiled with rewritten imports, it is imported', async () => {
    const [folder, names] = await folderWith('.ts', { type: 'module' });
    const rewritten = { ...emit, rewriteRelativeImportExtensions: true };
    expect(await runTsc(folder, rewritten)).toEqual({ code: 0, output: '' });
    writeFileSync(join(folder, 'use.mjs'), use('await import', names, './out/own', '.js'));
    expect(await runNode(['use.mjs'], { cwd: folder })).toEqual(answers);
  });

  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isTooOld = major < 22 || (major === 22 && minor < 6);
  test.skipIf(isTooOld)('Node imports it as it is (from 22.6 on, which strips types)', async () => {
    const [folder, names] = await folderWith('.ts', { type: 'module' });
    writeFileSync(join(folder, 'use.mjs'), use('await import', names, './own', '.ts'));
    const argv = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', 'use.mjs'];
    expect(await runNode(argv, { cwd: folder })).toEqual(answers);
  });
});
