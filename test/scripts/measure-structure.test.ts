import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeTree } from '../shell/files/write-tree.js';
import { repositoryRoot } from '../support/read-spec-files.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const lines = (count: number, first = ''): string => `${first}${'// a line\n'.repeat(count)}`;

/** The same five files before and after the floors; two of them import what is not resolved yet. */
const syntaxImport = (path: string): string => `import type { Node } from '${path}/syntax.js';\n`;
const formerly = {
  'generator/cli/main.ts': lines(151),
  'generator/infer/infer.ts': lines(3, syntaxImport('../read')),
  'generator/read/syntax.ts': lines(20),
  'generator/read/lower/lower.ts': lines(30, syntaxImport('..')),
  'generator/read/rules/rule.ts': lines(9, "import { find } from '../symbols/find.js';\n"),
};
const today = {
  'generator/shell/cli/main.ts': lines(151),
  'generator/authoring/infer/infer.ts': lines(3, syntaxImport('../../compiler/read')),
  'generator/compiler/read/syntax.ts': lines(20),
  'generator/compiler/read/lower/lower.ts': lines(30, syntaxImport('..')),
  'generator/compiler/read/rules/rule.ts': lines(9),
};

function measure(folder: string, argv: readonly string[] = []): string {
  const script = join(repositoryRoot, 'scripts/measure-structure.js');
  return execFileSync(process.execPath, [script, ...argv], { cwd: folder, encoding: 'utf8' });
}

test('one script measures the working tree and a commit from before the floors', () => {
  const folder = temporaryFolder(formerly);
  const git = (...argv: string[]): string => execFileSync('git', argv, { cwd: folder, encoding: 'utf8' });
  git('init', '--quiet');
  git('add', '.');
  git('-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit', '--quiet', '-m', 'Before');
  rmSync(join(folder, 'generator'), { recursive: true });
  writeTree(folder, today);

  const before = measure(folder, ['--ref', 'HEAD']);
  expect(before).toContain('| shell | 1 | 151 | 151 | 151 | 0 | 1 |\n');
  expect(before).toContain('| compiler | 3 | 61 | 20 | 31 | 1 | 0 |\n');
  expect(before).toContain(
    'import syntax or symbols: 2\n\n- generator/infer/infer.ts\n- generator/read/rules/rule.ts\n',
  );

  const after = measure(folder);
  expect(after).toContain('| shell | 1 | 151 | 151 | 151 | 0 | 1 |\n');
  expect(after).toContain('| compiler | 3 | 60 | 20 | 31 | 1 | 0 |\n');
  expect(after).toContain('import syntax or symbols: 1\n\n- generator/authoring/infer/infer.ts\n');
});

test('few files look at the least resolved form of the spec', () => {
  const [, count] = /import syntax or symbols: (\d+)\n/.exec(measure(repositoryRoot)) ?? [];
  expect(Number(count)).toBeLessThanOrEqual(14);
});
