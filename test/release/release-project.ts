import { spawnSync } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commitAll, git } from '../shell/cli/git-project.js';
import { project } from '../shell/cli/project.js';
import { binary } from '../shell/cli/run-kfgen.js';
import { smallSpec } from '../shell/cli/small-spec.js';
import { repositoryRoot } from '../support/read-spec-files.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const manifest = (name: string, scripts: object, version: string): string =>
  `${JSON.stringify({ name, version, type: 'module', scripts }, null, 2)}\n`;

const lock = {
  name: 'kfgen',
  version: '0.1.0',
  packages: {
    '': { name: 'kfgen', version: '0.1.0' },
    generated: { name: 'wecom-kf-messages', version: '0.1.0' },
    'node_modules/other': { version: '0.1.0' },
  },
};

export const files = {
  ...smallSpec,
  'package.json': manifest('kfgen', { test: 'node checks.js' }, '0.1.0'),
  'generated/package.json': manifest('wecom-kf-messages', {}, '0.1.0'),
  'package-lock.json': `${JSON.stringify(lock, null, 2)}\n`,
  'README.md': 'npm install ./wecom-kf-messages-0.1.0.tgz # 0.1.0\nuses: a/b@v0.1.0\n',
  'README.zh-CN.md': '没有包名\n',
  'CHANGELOG.md': '# Changelog\n\n## [Unreleased]\n\n### Fixed\n\n- 修正。\n- A fix.\n',
  'checks.js': '',
  // The command as it is built here.
  'bin/kfgen.js': `await import(${JSON.stringify(pathToFileURL(binary).href)});\n`,
};

/** A repository of two packages, on its branch, with nothing to commit and no release yet. */
export function releaseProject(besides: Readonly<Record<string, string>> = {}): string {
  const folder = project({ ...files, ...besides });
  commitAll(folder);
  appendFileSync(join(folder, '.git/config'), '[user]\n\tname = a\n\temail = a@example.com\n');
  return folder;
}

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export function script(name: string, folder: string, ...argv: readonly string[]): Outcome {
  return run(name, folder, argv, {});
}

export function release(folder: string, ...argv: readonly string[]): Outcome {
  return script('release.js', folder, ...argv);
}

/** The same, where what `npm test` starts is started without npm, which takes longer than all else. */
export function releaseQuickly(folder: string, ...argv: readonly string[]): Outcome {
  return run('release.js', folder, argv, { PATH: `${quickly}${delimiter}${process.env['PATH']!}` });
}

const quickly = temporaryFolder({ 'package.json': '{}' });
const npm = '#!/bin/sh\n[ "$*" = test ] || exit 9\nexec node checks.js\n';
writeFileSync(join(quickly, 'npm'), npm, { mode: 0o755 });

function run(name: string, cwd: string, argv: readonly string[], environment: object): Outcome {
  const path = join(repositoryRoot, 'scripts', name);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...argv], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  return { code: status, out: stdout, err: stderr };
}

/** All that a release could change: commits, tags, branches, what is staged, and every file. */
export function stateOf(folder: string): unknown {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.git($|[\\/])/.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name));
  return {
    refs: git(folder, 'for-each-ref'),
    head: git(folder, 'rev-parse', 'HEAD'),
    status: git(folder, 'status', '--porcelain'),
    files: paths.map((path) => [path, readFileSync(path, 'utf8')]),
  };
}

export function textOf(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

export function versionOf(folder: string, path = 'package.json'): unknown {
  return (JSON.parse(textOf(folder, path)) as { readonly version: unknown }).version;
}
