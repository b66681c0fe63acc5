import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../support/read-spec-files.js';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly uses?: string;
  readonly needs?: string | readonly string[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
  readonly 'timeout-minutes'?: number;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency: { readonly group: string; readonly 'cancel-in-progress': unknown };
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = '.github/workflows';
const workflows = Object.fromEntries(
  readdirSync(join(repositoryRoot, folder)).map((name) => [
    name,
    load(textOf(`${folder}/${name}`)) as Workflow,
  ]),
);
const { scripts } = JSON.parse(textOf('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

function textOf(path: string): string {
  return readFileSync(join(repositoryRoot, path), 'utf8');
}

function stepsOf(workflow: Workflow): readonly Step[] {
  return Object.values(workflow.jobs).flatMap(({ steps = [] }) => steps);
}

/** Those that run on Node 24: runners no longer have the Node of those before. */
const versions = ['actions/checkout@v6', 'actions/setup-node@v6'];

test.each(['README.md', 'README.zh-CN.md'])('%s shows the actions of GitHub in the same versions', (path) => {
  const used = [...textOf(path).matchAll(/uses: (actions\/.*)$/gm)].map(([, name]) => name);
  expect(used).toEqual(versions);
});

describe.each(Object.entries(workflows))('the workflow %s', (name, workflow) => {
  test('runs npm ci, and scripts of package.json whose programs are there', () => {
    const commands = stepsOf(workflow).flatMap(({ run }) => run?.trim().split('\n') ?? []);
    expect(commands.length).toBeGreaterThan(1);
    for (const command of commands) {
      const [, script] = /^npm (?:run )?([\w:]+)/.exec(command) ?? [];
      if (script === 'ci') continue;
      expect(Object.keys(scripts)).toContain(script);
      for (const [, path] of scripts[script!]!.matchAll(/\bnode ((?:scripts|bin)\/[\w./-]+)/g))
        expect(existsSync(join(repositoryRoot, path!))).toBe(true);
    }
  });

  test('puts nothing that others write into a command', () => {
    for (const { run = '' } of stepsOf(workflow)) expect(run).not.toContain('${{');
  });

  test('may read by default, and no job may write but by an identity of its own', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const granted = Object.values(workflow.jobs).flatMap(({ permissions = {} }) =>
      Object.entries(permissions),
    );
    const writing = granted.filter(([, level]) => level !== 'read').map(([scope]) => scope);
    expect(writing).toEqual(name === 'release.yml' ? ['id-token'] : []);
  });

  test('ends a job that hangs, and no run on main or of a release for another', () => {
    for (const { steps, 'timeout-minutes': minutes } of Object.values(workflow.jobs))
      if (steps !== undefined) expect(minutes).toBeGreaterThan(0);
    expect([false, "${{ github.event_name == 'pull_request' }}"]).toContain(
      workflow.concurrency['cancel-in-progress'],
    );
    // Of one group, a run that waits is cancelled by the next: what is pushed to a branch has a group for each commit.
    if (name === 'ci.yml')
      expect(workflow.concurrency.group).toContain(
        "${{ github.event_name == 'pull_request' && github.ref || github.sha }}",
      );
  });

  test('leaves no credentials in the clone', () => {
    const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const step of checkouts) expect(step.with).toMatchObject({ 'persist-credentials': false });
  });

  test('uses actions of GitHub alone, of one version each, and workflows that are there', () => {
    for (const { uses } of stepsOf(workflow)) {
      if (uses === undefined) continue;
      expect(versions).toContain(uses);
    }
    for (const { uses } of Object.values(workflow.jobs)) {
      if (uses === undefined) continue;
      expect(workflows[uses.replace(`./${folder}/`, '')]?.on).toHaveProperty('workflow_call');
    }
  });
});

describe('what publishes', () => {
  const { on, jobs } = workflows['release.yml']!;

  test('begins with a tag of a version, and with nothing else', () => {
    expect(on).toEqual({ push: { tags: ['v[0-9]+.[0-9]+.[0-9]+'] } });
  });

  test('comes after the tests under each Node', () => {
    expect(jobs['test']).toEqual({ uses: './.github/workflows/ci.yml' });
    expect(jobs['publish']?.needs).toBe('test');
    expect(textOf(`${folder}/ci.yml`)).toContain('node: [20, 22, 24, 26]');
  });

  test('holds tag, versions and changelog against each other, packs, then publishes', () => {
    const commands = jobs['publish']!.steps!.flatMap(({ run }) => run ?? []);
    expect(commands).toEqual([
      'npm ci --ignore-scripts',
      'npm run release:verify -- "$GITHUB_REF_NAME"',
      'npm run pack',
      'npm run publish:packed',
    ]);
    expect(textOf('scripts/publish-packed.js')).toContain("'--provenance', '--access', 'public'");
  });

  test('may sign, and shows its token to the last step alone', () => {
    expect(jobs['publish']!.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    const knowing = jobs['publish']!.steps!.filter((step) => JSON.stringify(step).includes('secrets.'));
    expect(knowing).toEqual([jobs['publish']!.steps!.at(-1)]);
  });

  test('takes nothing from a cache', () => {
    for (const step of jobs['publish']!.steps!) expect(step.with ?? {}).not.toHaveProperty('cache');
    const setup = jobs['publish']!.steps!.find(({ uses }) => uses?.startsWith('actions/setup-node@'));
    expect(setup?.with).toMatchObject({ 'package-manager-cache': false });
  });
});
