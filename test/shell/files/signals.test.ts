import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { readTree } from './read-tree.js';
import { temporaryFolder } from './temporary-folder.js';
import { writeTree } from './write-tree.js';

const source = join(import.meta.dirname, '../../../generator/shell/files');

/** The modules as plain JavaScript, for a process of their own. */
function compileModules(folder: string): void {
  const compilerOptions = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    verbatimModuleSyntax: true,
  };
  const names = readdirSync(source).filter((name) => name.endsWith('.ts'));
  const modules = names.map((name) => {
    const { outputText } = ts.transpileModule(readFileSync(join(source, name), 'utf8'), { compilerOptions });
    return [name.replace(/\.ts$/, '.js'), outputText] as const;
  });
  writeTree(folder, { ...Object.fromEntries(modules), 'package.json': '{"type":"module"}' });
}

/** Commits two files and sends itself a signal right after the first rename. */
const script = (signal: string, before: string): string => `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  import { commitChanges } from './commit-changes.js';
  const { renameSync } = fs;
  let renames = 0;
  fs.renameSync = (from, to) => {
    renameSync(from, to);
    renames += 1;
    if (renames === 1) process.kill(process.pid, '${signal}');
  };
  syncBuiltinESMExports();
  ${before}
  commitChanges('out', { write: new Map([['a', 'new'], ['b', 'new']]), remove: [], manifestPath: 'm' });
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  for (let turns = 0; turns < 3; turns += 1) await turn();
  setTimeout(() => console.log('alive with', process.listenerCount('SIGINT'), 'listeners'), 100);
`;

function run(signal: string, before = '') {
  const folder = temporaryFolder();
  compileModules(folder);
  writeTree(folder, { 'out/a': 'old', 'out/b': 'old', 'main.js': script(signal, before) });
  const child = spawnSync(process.execPath, ['main.js'], { cwd: folder, encoding: 'utf8' });
  return { child, tree: readTree(join(folder, 'out')) };
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

// Windows ends a process outright, so that there is nothing to defer.
describe.skipIf(process.platform === 'win32')('a signal during a commit', () => {
  test.each(signals)('ends the process afterwards: %s', (signal) => {
    const { child, tree } = run(signal);
    expect(child).toMatchObject({ signal, stdout: '', stderr: '' });
    expect(tree).toEqual({ a: 'new', b: 'new' });
  });

  test('is left to another listener, which hears it once', () => {
    const { child, tree } = run('SIGINT', `process.on('SIGINT', () => console.log('heard'));`);
    expect(child).toMatchObject({ status: 0, stdout: 'heard\nalive with 1 listeners\n' });
    expect(tree).toEqual({ a: 'new', b: 'new' });
  });

  test('of another kind changes nothing, and no listener is left behind', () => {
    const { child } = run('SIGCONT');
    expect(child.stdout).toBe('alive with 0 listeners\n');
  });
});
