import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lintSpec } from '../generator/compiler/check-spec.js';
import { generate } from '../generator/compiler/generate.js';
import { normalizeSources } from '../generator/compiler/read/normalize-sources.js';
import { runTsc } from './support/run-tsc.js';
import { temporaryFolder } from './support/temporary-folder.js';

/*
 * test/golden/<feature>/ holds a tiny spec, and all that is generated from it, except for what is the same for every
 * spec: the copy of the runtime, and the manifest with its hashes. `UPDATE=1 npx vitest run test/golden.test.ts`
 * rewrites the generated files; read the diff before you commit it.
 */
const root = fileURLToPath(new URL('golden/', import.meta.url));
const update = process.env['UPDATE'] === '1';
const features = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

const isSpec = (path: string): boolean => path === 'spec.yaml' || path.startsWith('spec/');
const isTheSameEverywhere = (path: string): boolean =>
  path.startsWith('src/runtime/') || path === '.kfgen.json';

/** The files in the folder of a feature: the spec, or what is generated from it. */
function filesOf(feature: string, isWanted: (path: string) => boolean): Readonly<Record<string, string>> {
  const paths = readdirSync(join(root, feature), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => isWanted(path) && statSync(join(root, feature, path)).isFile())
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, feature, path), 'utf8')]));
}

async function generatedFrom(feature: string): Promise<Readonly<Record<string, string>>> {
  const result = await generate({ files: filesOf(feature, isSpec), out: feature });
  if (!result.ok)
    throw new Error(`The spec of ${feature} has mistakes: ${JSON.stringify(result.diagnostics)}`);
  return result.files;
}

const generated = new Map(
  await Promise.all(features.map(async (feature) => [feature, await generatedFrom(feature)] as const)),
);

function write(feature: string, files: Readonly<Record<string, string>>): void {
  for (const path of Object.keys(filesOf(feature, (name) => !isSpec(name))))
    if (files[path] === undefined) rmSync(join(root, feature, path));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, feature, path)), { recursive: true });
    writeFileSync(join(root, feature, path), text);
  }
}

describe.each(features)('%s', (feature) => {
  test('gives what lies beside its spec', () => {
    const files = Object.entries(generated.get(feature)!)
      .map(([path, text]) => [path.slice(`${feature}/`.length), text] as const)
      .filter(([path]) => !isTheSameEverywhere(path));
    if (update) write(feature, Object.fromEntries(files));
    expect(filesOf(feature, (path) => !isSpec(path))).toEqual(Object.fromEntries(files));
  });

  test('has a spec without mistakes and without advice', () => {
    const sources = normalizeSources(filesOf(feature, isSpec));
    expect(lintSpec(sources).diagnostics).toEqual([]);
  });

  test('has a spec of at most fifteen lines', () => {
    const text = Object.values(filesOf(feature, isSpec)).join('');
    expect(text.split('\n').length - 1).toBeLessThanOrEqual(15);
  });
});

test('all of it compiles as strictly as a consumer can ask', async () => {
  const folder = temporaryFolder(Object.assign({}, ...generated.values()) as Record<string, string>);
  const options = { noImplicitOverride: true, declaration: true, isolatedDeclarations: true };
  expect(await runTsc(folder, options)).toEqual({ code: 0, output: '' });
});

test('the README names each feature once, and no other', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const named = [...readme.matchAll(/\]\((\w[\w-]*)\/spec(?:\.yaml|\/)\)/g)].map(([, feature]) => feature!);
  expect([...named].sort()).toEqual(features);
});
