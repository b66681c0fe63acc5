import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { heavyLibraries } from '../../support/heavy-libraries.js';
import { repositoryRoot } from '../../support/read-spec-files.js';
import { writeTree } from '../files/write-tree.js';
import { project } from './project.js';
import { runKfgen } from './run-kfgen.js';
import { brokenSpec, smallSpec } from './small-spec.js';

const hooks = `
  import { appendFileSync } from 'node:fs';
  export async function load(url, context, next) {
    appendFileSync(new URL('loaded.txt', import.meta.url), url + '\\n');
    return next(url, context);
  }`;
const register = `
  import { register } from 'node:module';
  register('./hooks.mjs', import.meta.url);`;

const bundle = join(repositoryRoot, 'dist/shell/command');
const start = readFileSync(join(bundle, 'start.js'), 'utf8');
/** The other files of the command. */
const rest = readdirSync(bundle)
  .filter((name) => name.endsWith('.js') && name !== 'start.js')
  .map((name) => readFileSync(join(bundle, name), 'utf8'))
  .join('\n');

function declaredIn(code: string): readonly (string | undefined)[] {
  return [...code.matchAll(/^(?:async )?(?:function|const) ([\w$]+)/gm)].map(([, name]) => name);
}

/** The heavy libraries that a command loaded, and its exit code. */
function run(
  folder: string,
  argv: readonly string[],
): { readonly code: number | null; readonly heavy: readonly string[]; readonly urls: string } {
  writeTree(folder, { 'hooks.mjs': hooks, 'register.mjs': register, 'loaded.txt': '' });
  const { code } = runKfgen(folder, argv, {
    nodeOptions: ['--import', pathToFileURL(join(folder, 'register.mjs')).href],
  });
  const urls = readFileSync(join(folder, 'loaded.txt'), 'utf8');
  expect(urls).toContain('dist/shell/command/main.js');
  return { code, heavy: heavyLibraries.filter((name) => urls.includes(`/node_modules/${name}/`)), urls };
}

describe('a run loads no library that it does not need', () => {
  test.each([[['--help']], [['--version']], [['help', 'check']], [['lint']]])('%o', (argv) => {
    expect(run(project(), argv)).toMatchObject({ code: 0, heavy: [] });
  });

  test.each([[[]], [['check']], [['lint']]])('%o on a spec with a mistake', (argv) => {
    expect(run(project(brokenSpec), argv)).toMatchObject({ code: 1, heavy: [] });
  });

  test('bad usage', () => {
    expect(run(project(), ['chekc'])).toMatchObject({ code: 2, heavy: [] });
  });

  test('a run that writes loads what prints types, and a stale check the one for diffs, too', () => {
    const folder = project();
    // Json-schema-to-typescript loads prettier.
    const printers = ['json-schema-to-typescript', 'prettier'];
    expect(run(folder, ['check'])).toMatchObject({ code: 1, heavy: [...printers, 'diff'] });
    const { urls, ...written } = run(folder, []);
    expect(written).toEqual({ code: 0, heavy: printers });
    // Of prettier what json-schema-to-typescript loads, none of what parses.
    expect(urls).not.toMatch(/\/prettier\/(?:standalone|plugins)/);
  });

  test('a run that writes a function of several forms loads ts-morph, too', () => {
    const base = smallSpec['spec/base.yaml'].replace(
      'union: msgtype',
      'union: msgtype, dispatch: dispatchKfMessage',
    );
    expect(run(project({ ...smallSpec, 'spec/base.yaml': base }), []).heavy).toContain('ts-morph');
  });

  test('a run with nothing to do loads neither them nor what reads a spec, and finds it all in four files', () => {
    const folder = project();
    writeTree(folder, { 'node_modules/.package-lock.json': '{}' });
    run(folder, []);
    for (const argv of [[], ['check']]) {
      const { urls, ...nothing } = run(folder, argv);
      expect(nothing).toEqual({ code: 0, heavy: [] });
      const files = urls.split('\n').filter((url) => url.startsWith('file:'));
      expect(files.map((url) => url.replace(/^.*\/(?=(?:bin|dist)\/)/, '')).sort()).toEqual([
        'bin/kfgen.js',
        'dist/shell/command/main.js',
        'dist/shell/command/rolldown-runtime.js',
        'dist/shell/command/start.js',
      ]);
    }
    expect(declaredIn(start)).toContain('planOutput');
    for (const name of ['readSpec', 'emitters', 'printModule', 'layOutTypeScript', 'formatTypeScript']) {
      expect(declaredIn(start)).not.toContain(name);
      expect(declaredIn(rest)).toContain(name);
    }
    expect(start).not.toMatch(/^import .* from "js-yaml"/m);
  });
});
