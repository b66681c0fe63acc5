import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { load } from 'js-yaml';
import { beforeAll, describe, expect, test } from 'vitest';
import { commitAll, git, shallowClone } from '../shell/cli/git-project.js';
import { project } from '../shell/cli/project.js';
import { binary, requireBuild, runKfgen } from '../shell/cli/run-kfgen.js';
import { smallSpec } from '../shell/cli/small-spec.js';
import { writeTree } from '../shell/files/write-tree.js';
import { repositoryRoot } from '../support/read-spec-files.js';
import { temporaryFolder } from '../support/temporary-folder.js';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly {
      readonly run: string;
      readonly shell: string;
      readonly env: Readonly<Record<string, string>>;
    }[];
  };
}

const action = load(readFileSync(join(repositoryRoot, 'action.yml'), 'utf8')) as Action;

/** The value of an expression such as `inputs.spec` or `github.event.number || github.sha`, as GitHub finds it. */
function valueOf(expression: string, context: object): string {
  const values = expression.split('||').map((path) =>
    path
      .trim()
      .split('.')
      .reduce<unknown>(
        (value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key],
        context,
      ),
  );
  return values.find((value): value is string => typeof value === 'string' && value !== '') ?? '';
}

interface Outcome {
  readonly code: number | null;
  readonly out: string;
}

/** What `npx` starts in the end, without what npm does before, which takes longer than most commands. */
const quickly = temporaryFolder({ 'package.json': '{}' });
writeFileSync(
  join(quickly, 'npx'),
  '#!/bin/sh\n[ "$1 $2 $3" = "--no -- kfgen" ] || exit 9\nshift 3\nexec node node_modules/.bin/kfgen "$@"\n',
  { mode: 0o755 },
);

/** The steps of the action where npm itself is not what is tried. */
function runQuickly(folder: string, given: Readonly<Record<string, string>>, event: object = {}): Outcome {
  return run(folder, given, event, { PATH: `${quickly}${delimiter}${process.env['PATH']!}` });
}

/** Runs the steps of the action as GitHub does, for an event. */
function run(
  folder: string,
  given: Readonly<Record<string, string>>,
  event: object = {},
  environment: Readonly<Record<string, string>> = {},
): Outcome {
  const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? '']);
  const inputs = { ...(Object.fromEntries(defaults) as Readonly<Record<string, string>>), ...given };
  let out = '';
  for (const { run: command, env } of action.runs.steps) {
    const values = Object.entries(env).map(([name, text]) => [
      name,
      text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) =>
        valueOf(expression, { inputs, github: { event } }),
      ),
    ]);
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', command],
      {
        cwd: folder,
        encoding: 'utf8',
        env: {
          ...{
            PATH: process.env['PATH'],
            HOME: process.env['HOME'],
            LANG: 'zh_CN.UTF-8',
            npm_config_offline: 'true',
          },
          ...(Object.fromEntries(values) as Readonly<Record<string, string>>),
          ...{ GITHUB_ACTION_PATH: repositoryRoot, ...environment },
        },
      },
    );
    out += stdout + stderr;
    if (status !== 0) return { code: status, out };
  }
  return { code: 0, out };
}

const text = 'spec/messages/text.yaml';
const broken = smallSpec[text].replace('type: string', 'type: strng');
const changed = smallSpec[text].replace('content: {', 'mood: {').replace('content: 你好', 'mood: 你好');

/** A project whose output is current and committed, with the command as it is built here. */
function installed(): string {
  const folder = project({
    ...smallSpec,
    'package.json': '{ "name": "project", "version": "0.1.0" }',
    '.gitignore': 'node_modules\n',
  });
  expect(runKfgen(folder, []).code).toBe(0);
  install(folder);
  commitAll(folder);
  return folder;
}

function install(folder: string): void {
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(binary, join(folder, 'node_modules/.bin/kfgen'));
}

beforeAll(requireBuild);

test('the action is one script, and nothing that others write is part of it', () => {
  expect(action.runs.using).toBe('composite');
  for (const { run: command, shell } of action.runs.steps) {
    expect(shell).toBe('bash');
    expect(command).not.toContain('${{');
  }
  const used = action.runs.steps.flatMap(({ env }) =>
    Object.values(env).flatMap((value) => /inputs\.([\w-]+)/.exec(value)?.[1] ?? []),
  );
  expect(used.sort()).toEqual(Object.keys(action.inputs).sort());
});

test.each(['README.md', 'README.zh-CN.md'])('%s names its inputs, and uses those that there are', (name) => {
  const document = readFileSync(join(repositoryRoot, name), 'utf8');
  const [section = ''] = /^## [^\n]*\n(?:(?!^## )[^\n]*\n)*?```yml\n[^]*?(?=^## )/m.exec(document) ?? [];
  const named = [...section.matchAll(/^\| `([\w-]+)` +\|/gm)].map(([, input]) => input);
  expect(named).toEqual(Object.keys(action.inputs));
  const used = [...section.matchAll(/with: \{ command: (\w+) \}/g)].map(([, command]) => command);
  expect(used).toEqual(['check', 'diff']);
});

describe.skipIf(process.platform === 'win32')('on a small project, the action', () => {
  test('checks that the output is current, and marks what is not', () => {
    const folder = installed();
    expect(run(folder, {})).toMatchObject({ code: 0 });
    writeTree(folder, { [text]: changed });
    const { code, out } = run(folder, {});
    expect(code).toBe(1);
    expect(out).toMatch(/^::error file=generated\/src\//m);
  });

  test('marks mistakes of the spec in their lines, in the language that it is asked for', () => {
    const folder = installed();
    writeTree(folder, { [text]: broken });
    const { code, out } = runQuickly(folder, { command: 'lint', language: 'en' });
    expect(code).toBe(1);
    expect(out).toMatch(/^::error file=spec\/messages\/text\.yaml,line=8,.*There is no type "strng"/m);
    expect(runQuickly(folder, { command: 'lint' }).out).toContain('没有');
  });

  test('takes folders from its inputs, whatever they are called', () => {
    const folder = project(
      Object.fromEntries(
        Object.entries(smallSpec).map(([path, each]) => [path.replace('spec/', '规 格 $(touch a)/'), each]),
      ),
    );
    install(folder);
    expect(run(folder, { command: 'lint', spec: '规 格 $(touch a)' })).toMatchObject({ code: 0 });
    expect(runQuickly(folder, { spec: '规 格 $(touch a)', out: 'o u t' })).toMatchObject({ code: 1 });
  });

  test('tells what a pull request changes, though the checkout has one commit only', () => {
    const origin = installed();
    const base = git(origin, 'rev-parse', 'HEAD').trim();
    writeTree(origin, { [text]: changed });
    commitAll(origin);
    const folder = shallowClone(origin);
    install(folder);
    const event = { pull_request: { base: { sha: base } } };
    const { code, out } = runQuickly(folder, { command: 'diff', language: 'en' }, event);
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('mood') as string });
    expect(runQuickly(folder, { command: 'diff' }, { merge_group: { base_sha: base } })).toMatchObject({
      code: 0,
    });
    expect(runQuickly(folder, { command: 'diff', 'exit-code': 'true' }, event)).toMatchObject({ code: 1 });
  });

  test('passes the pull request that adds the first spec, and says why', () => {
    const folder = project({ '.gitignore': 'node_modules\n' });
    install(folder);
    commitAll(folder);
    const event = { pull_request: { base: { sha: git(folder, 'rev-parse', 'HEAD').trim() } } };
    writeTree(folder, smallSpec);
    const { code, out } = runQuickly(folder, { command: 'diff', 'exit-code': 'true', language: 'en' }, event);
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(
        /^::notice title=kfgen::In [0-9a-f]{40}, folder "spec" holds no spec yet/,
      ) as string,
    });
  });

  test('compares with what it is told to, on other events, too', () => {
    const folder = installed();
    git(folder, 'tag', 'v0.1.0');
    writeTree(folder, { [text]: changed });
    expect(runQuickly(folder, { command: 'diff', against: 'v0.1.0' })).toMatchObject({
      code: 0,
      out: expect.stringContaining('mood') as string,
    });
    expect(runQuickly(folder, { command: 'diff', against: 'v9' })).toMatchObject({ code: 2 });
    expect(runQuickly(folder, { command: 'diff' })).toEqual({
      code: 2,
      out: '::error title=kfgen::There is no pull request to compare with: say by the input "against" what to compare with.\n',
    });
  });

  test('says what to do where the base cannot be fetched', () => {
    const folder = installed();
    const event = { pull_request: { base: { sha: 'a'.repeat(40) } } };
    const { code, out } = runQuickly(folder, { command: 'diff' }, event);
    expect(code).toBe(2);
    expect(out).toContain('give actions/checkout fetch-depth: 0.\n');
  });

  test('says so where kfgen is not installed', () => {
    expect(run(project(), {})).toEqual({
      code: 2,
      out: '::error title=kfgen::kfgen is not installed: install the packages of the project first, or say which version by the input "version".\n',
    });
  });

  test('asks npm for a version where it is told one', () => {
    const programs = temporaryFolder({ 'package.json': '{}' });
    writeFileSync(join(programs, 'npx'), '#!/bin/sh\nprintf "<%s>" "$@"\n', { mode: 0o755 });
    const environment = { PATH: `${programs}${delimiter}${process.env['PATH']!}` };
    expect(run(project(), { version: '0.2.0-beta.1', spec: 'a b' }, {}, environment)).toEqual({
      code: 0,
      out: '<--yes><--><kfgen@0.2.0-beta.1><check><--format=github><--spec=a b>',
    });
  });
});

describe.skipIf(process.platform === 'win32')('input that is hostile runs nothing and prints nothing', () => {
  const hostile = [
    '$(touch pwned) `touch pwned` "; touch pwned; "; \'; touch pwned; \'\n::add-mask::b',
    '--version',
  ];
  const cases = Object.keys(action.inputs).flatMap((name) => hostile.map((value) => [name, value] as const));

  test.each(cases)('%s: %j', (name, value) => {
    const folder = project({ ...smallSpec });
    install(folder);
    const before = readdirSync(folder);
    const given = { command: name === 'against' || name === 'exit-code' ? 'diff' : 'lint', [name]: value };
    // One of them reaches npm, too, which starts programs through a shell.
    const { code, out } = name === 'spec' ? run(folder, given) : runQuickly(folder, given);
    expect(readdirSync(folder)).toEqual(before);
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
    // A folder for output that does not exist is nothing to lint.
    expect(code).toBe(name === 'out' ? 0 : 2);
    expect(out).not.toMatch(/^::add-mask/m);
  });
});
