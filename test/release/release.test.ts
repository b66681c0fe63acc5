import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { REPOSITORY_OF_HOOK } from '../../generator/shell/files/other-side/run-git.js';
import { commitAll, git } from '../shell/cli/git-project.js';
import { requireBuild } from '../shell/cli/run-kfgen.js';
import { smallSpec } from '../shell/cli/small-spec.js';
import { repositoryRoot } from '../support/read-spec-files.js';
import { writeTree } from '../shell/files/write-tree.js';
import {
  files,
  release,
  releaseProject,
  releaseQuickly,
  script,
  stateOf,
  textOf,
  versionOf,
} from './release-project.js';

beforeAll(requireBuild);

const text = 'spec/messages/text.yaml';
const changes = {
  breaking: smallSpec[text].replace('content: {', 'mood: {').replace('content: 你好', 'mood: 你好'),
  feature: smallSpec[text].replace('content: {', 'mood?: { type: string, doc: 心情 }, content: {'),
  fix: smallSpec[text].replace('doc: 文本消息', 'doc: 文字消息'),
};
const notes = (heading: string): string =>
  files['CHANGELOG.md'].replace('### Fixed', `### ${heading} · 中文`);

/** A project that has released 0.1.0, or what else its files say, and has something new. */
function released(besides: Readonly<Record<string, string>> = {}, from = files): string {
  const older = '## [0.1.0] - 2026-01-02\n\n### Fixed\n\n- 更早。\n- Earlier.\n';
  const folder = releaseProject({ ...from, 'CHANGELOG.md': `# Changelog\n\n${older}` });
  git(folder, 'tag', `v${versionOf(folder) as string}`);
  const changelog = `${besides['CHANGELOG.md'] ?? files['CHANGELOG.md']}\n${older}`;
  writeTree(folder, { 'notes.txt': 'x', ...besides, 'CHANGELOG.md': changelog });
  commitAll(folder);
  return folder;
}

describe('a release', () => {
  test('of a version that no tag has yet is that version', () => {
    const folder = releaseProject();
    expect(release(folder)).toMatchObject({ code: 0, err: '' });
    expect(git(folder, 'tag', '--points-at', 'HEAD')).toBe('v0.1.0\n');
    expect(versionOf(folder)).toBe('0.1.0');
  });

  test('raises the version wherever it stands, closes the changelog, commits and tags, and leaves nothing over', () => {
    const folder = released({ [text]: changes.breaking });
    const { code, out, err } = releaseQuickly(folder);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('0.2.0 (since v0.1.0: breaking)\n');
    expect(out).toContain('git push --atomic origin main v0.2.0');
    expect(out).toMatch(/What changed in the spec:\n {2}breaking: /);
    for (const path of ['package.json', 'generated/package.json', 'package-lock.json'])
      expect(versionOf(folder, path)).toBe('0.2.0');
    expect(JSON.parse(textOf(folder, 'package-lock.json'))).toMatchObject({
      packages: {
        '': { version: '0.2.0' },
        generated: { version: '0.2.0' },
        'node_modules/other': { version: '0.1.0' },
      },
    });
    expect(textOf(folder, 'README.md')).toBe(
      'npm install ./wecom-kf-messages-0.2.0.tgz # 0.1.0\nuses: a/b@v0.2.0\n',
    );
    const today = new Date().toISOString().slice(0, 10);
    const [before, spec, older] = textOf(folder, 'CHANGELOG.md').split(/^(?=### Spec|## \[0\.1\.0\])/m);
    expect(before).toBe(
      `# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - ${today}\n\n### Fixed\n\n- 修正。\n- A fix.\n\n`,
    );
    expect(spec).toMatch(
      /^### Spec · 规格\n\n#### Breaking · 不兼容\n\n- .*mood.*：[^]*\n- .*mood.*: [^]*[^\n]\n\n$/,
    );
    expect(older).toBe('## [0.1.0] - 2026-01-02\n\n### Fixed\n\n- 更早。\n- Earlier.\n');
    expect(git(folder, 'log', '-1', '--format=%s')).toBe('Release 0.2.0\n');
    expect(git(folder, 'cat-file', '-t', 'v0.2.0')).toBe('tag\n');
    expect(git(folder, 'status', '--porcelain')).toBe('');
    expect(script('verify-release.js', folder, 'v0.2.0')).toEqual({ code: 0, out: '', err: '' });
  });

  // The spec and the notes with each impact, and each impact on both kinds of versions.
  test.each([
    ['0.1.0', 'breaking', 'Fixed', '0.2.0'],
    ['0.1.0', 'feature', 'Fixed', '0.1.1'],
    ['0.1.0', 'fix', 'Fixed', '0.1.1'],
    ['0.1.0', 'unchanged', 'Removed', '0.2.0'],
    ['1.4.2', 'unchanged', 'Breaking', '2.0.0'],
    ['1.4.2', 'unchanged', 'Added', '1.5.0'],
    ['1.4.2', 'unchanged', 'Fixed', '1.4.3'],
  ] as const)('after %s with a spec that is %s and notes under %s is %s', (from, spec, heading, to) => {
    const start = Object.fromEntries(
      Object.entries(files).map(([path, each]) => [
        path,
        path.endsWith('package.json') ? each.replace('0.1.0', from) : each,
      ]),
    );
    const folder = released(
      { 'CHANGELOG.md': notes(heading), ...(spec !== 'unchanged' && { [text]: changes[spec] }) },
      start as typeof files,
    );
    expect(release(folder, '--dry-run').out.split('\n')[0]).toMatch(new RegExp(`^${to} `));
  });

  test('is of the version that package.json says where that is raised enough', () => {
    const raised = (path: 'package.json' | 'generated/package.json'): string =>
      files[path].replace('0.1.0', '0.3.0');
    const folder = released({
      'package.json': raised('package.json'),
      'generated/package.json': raised('generated/package.json'),
    });
    expect(release(folder, '--dry-run').out).toMatch(/^0\.3\.0 /);
    expect(release(folder, '--dry-run', '--to', '0.4.0').out).toMatch(/^0\.4\.0 /);
    // The readme is still of the version before.
    const others = '      - uses: actions/checkout@v4\n# not wecom-kf-messages-0.1.0.tar\n';
    writeTree(folder, { 'README.md': files['README.md'] + others });
    commitAll(folder);
    expect(releaseQuickly(folder)).toMatchObject({ code: 0, err: '' });
    expect(textOf(folder, 'README.md')).toBe(
      `npm install ./wecom-kf-messages-0.3.0.tgz # 0.1.0\nuses: a/b@v0.3.0\n${others}`,
    );
  });
});

test('a dry run changes nothing, runs no checks and shows all that a release would do', () => {
  const folder = released({ [text]: changes.breaking, 'checks.js': 'process.exit(1)' });
  const before = stateOf(folder);
  const { code, out, err } = release(folder, '--dry-run');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(stateOf(folder)).toEqual(before);
  expect(out.split('\n')).toEqual(
    expect.arrayContaining([
      '0.2.0 (since v0.1.0: breaking); a dry run, which changes nothing',
      'would run     npm test',
      'would write   package.json: 0.1.0 becomes 0.2.0',
      'would write   generated/package.json: 0.1.0 becomes 0.2.0',
      'would write   package-lock.json: 0.1.0 becomes 0.2.0',
      'would write   README.md: 0.1.0 becomes 0.2.0',
      'would write   CHANGELOG.md: "Unreleased" becomes 0.2.0 (2 lines, and 4 on the spec)',
      'would commit  Release 0.2.0',
      'would tag     v0.2.0',
    ]),
  );
});

test('a dry run counts what is not committed yet, and says that a release would not', () => {
  const folder = releaseProject();
  git(folder, 'tag', 'v0.1.0');
  writeTree(folder, { [text]: changes.breaking });
  const { code, out } = release(folder, '--dry-run');
  expect(code).toBe(0);
  expect(out).toMatch(
    /^would refuse: 1 files are not committed, spec\/messages\/text\.yaml first\.\n0\.2\.0 /,
  );
});

describe('with one sentence and nothing changed, a release is refused', () => {
  const cases: Readonly<Record<string, readonly [() => string, RegExp, ...(readonly string[])]>> = {
    'where something is not committed': [
      () => {
        const folder = released();
        writeFileSync(join(folder, 'README.md'), 'x');
        return folder;
      },
      /^No release: 1 files are not committed, README\.md first\.$/,
    ],
    'where git does not know a file': [
      () => {
        const folder = released();
        writeFileSync(join(folder, 'new.txt'), 'x');
        return folder;
      },
      /^No release: 1 files are not committed, new\.txt first\.$/,
    ],
    'on another branch': [
      () => {
        const folder = released();
        git(folder, 'switch', '--quiet', '-c', '功能');
        return folder;
      },
      /^No release: Releases are made on main, and this is 功能\.$/,
    ],
    'on no branch': [
      () => {
        const folder = released();
        git(folder, 'switch', '--quiet', '--detach');
        return folder;
      },
      /^No release: Releases are made on main, and this is no branch\.$/,
    ],
    'where the tag is there, on another branch, say': [
      () => {
        const folder = released();
        git(folder, 'switch', '--quiet', '-c', 'other');
        git(folder, 'commit', '--quiet', '--allow-empty', '-m', 'x');
        git(folder, 'tag', 'v0.1.1');
        git(folder, 'switch', '--quiet', 'main');
        return folder;
      },
      /^No release: The tag v0\.1\.1 is there already\.$/,
    ],
    'where the checks fail': [
      () => released({ 'checks.js': 'process.exit(1)' }),
      /^No release: npm test fails\.$/m,
    ],
    'where the checks change a file': [
      () =>
        released({
          'checks.js': "import { writeFileSync } from 'node:fs'; writeFileSync('README.md', 'x');",
        }),
      /^No release: npm test changes README\.md\.$/m,
    ],
    'where nothing has changed': [
      () => {
        const folder = releaseProject();
        releaseQuickly(folder);
        return folder;
      },
      /^No release: Nothing has changed since v0\.1\.0\.$/,
    ],
    'where the changelog says nothing': [
      () => {
        const folder = releaseProject();
        releaseQuickly(folder);
        git(folder, 'commit', '--quiet', '--allow-empty', '-m', 'x');
        return folder;
      },
      /^No release: CHANGELOG\.md says nothing under "Unreleased"\.$/,
    ],
    'where the changelog has no such heading': [
      () => releaseProject({ 'CHANGELOG.md': '# Changelog\n' }),
      /^No release: CHANGELOG\.md has no heading "## \[Unreleased\]"\.$/,
    ],
    'where the version is too low for what changed': [
      () => released({ [text]: changes.breaking }),
      /^No release: 0\.1\.1 is too low: what changed since 0\.1\.0 needs at least 0\.2\.0\.$/,
      '--to',
      '0.1.1',
    ],
    'where the version is none': [
      () => released(),
      /^No release: "next" is no version of three numbers, such as 0\.2\.0\.$/,
      '--to',
      'next',
    ],
    'where the packages differ in their versions': [
      () => releaseProject({ 'generated/package.json': '{ "name": "x", "version": "0.0.9" }' }),
      /^No release: package\.json says 0\.1\.0 and generated\/package\.json 0\.0\.9\.$/,
    ],
    'where the spec has mistakes': [
      () => released({ [text]: smallSpec[text].replace('type: string', 'type: strng') }),
      /^No release: kfgen diff --against v0\.1\.0 failed: .*strng.*$/,
    ],
    'where the address of the repository is not filled in': [
      () => releaseProject({ 'docs/a.md': 'https://github.com/OWNER/REPOSITORY\n' }),
      /^No release: The address of the repository is still to be filled in, in 1 places\.$/,
    ],
    'for an option that there is not': [
      () => releaseProject(),
      /^No release: Unknown option '--push'/,
      '--push',
    ],
  };

  test.each(Object.entries(cases))('%s', (name, [make, sentence, ...argv]) => {
    const folder = make();
    const before = stateOf(folder) as { readonly head: string; readonly refs: string };
    const { code, err } = (name === 'where the checks fail' ? release : releaseQuickly)(folder, ...argv);
    expect(code).toBe(1);
    const [own, ...others] = err.split('\n').filter((line) => line.startsWith('No release: '));
    expect(own).toMatch(sentence);
    expect(others).toEqual([]);
    expect(err).not.toContain('    at ');
    const after = stateOf(folder) as typeof before;
    // What the checks themselves write is theirs.
    if (!own!.includes('changes')) expect(after).toEqual(before);
    expect([after.head, after.refs]).toEqual([before.head, before.refs]);
  });
});

describe('if it fails half-way, all is as it was', () => {
  test.each([
    [
      'a hook that refuses the commit',
      (folder: string) => {
        mkdirSync(join(folder, '.git/hooks'), { recursive: true });
        writeFileSync(join(folder, '.git/hooks/pre-commit'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
      },
      /^No release: git commit failed/,
    ],
    [
      'a tag that cannot be signed',
      (folder: string) => {
        git(folder, 'config', 'tag.gpgSign', 'true');
        git(folder, 'config', 'gpg.program', 'false');
      },
      /^No release: git tag failed/,
    ],
  ] as const)('%s', (_, hinder, sentence) => {
    const folder = released();
    hinder(folder);
    const before = stateOf(folder);
    expect(releaseQuickly(folder)).toMatchObject({ code: 1, err: expect.stringMatching(sentence) as string });
    expect(stateOf(folder)).toEqual(before);
  });
});

describe('what is still to be filled in', () => {
  const address = 'https://github.com/OWNER/REPOSITORY';

  test('is named with its places by a dry run, which goes on', () => {
    const folder = releaseProject({ 'docs/a.md': `一\n${address}\n` });
    const { code, out } = release(folder, '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('would tag     v0.1.0');
    expect(out.split('\n').at(-2)).toBe(`  docs/a.md:2  ${address}`);
  });

  test('keeps a tag from being published, as do versions and a changelog that are not its own', () => {
    const folder = releaseProject({ 'docs/a.md': `${address}\n` });
    const { code, err } = script('verify-release.js', folder, 'v0.2.0');
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toEqual([
      'package.json says kfgen 0.1.0, and the tag is "v0.2.0".',
      'generated/package.json says wecom-kf-messages 0.1.0, and the tag is "v0.2.0".',
      'CHANGELOG.md has no heading of "v0.2.0" with its date.',
      `To be filled in: docs/a.md:1  ${address}`,
    ]);
  });
});

test('a release needs no built command before there is a tag', () => {
  const folder = releaseProject();
  rmSync(join(folder, 'bin'), { recursive: true });
  git(folder, 'commit', '--quiet', '--all', '-m', 'x');
  expect(releaseQuickly(folder)).toMatchObject({ code: 0, err: '' });
});

test('without the compiled command, a dry run says in one line to build', () => {
  const folder = releaseProject();
  cpSync(join(repositoryRoot, 'scripts'), join(folder, 'scripts'), { recursive: true });
  const path = join(folder, 'scripts/release.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, '--dry-run'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr: 'No release: dist/ is not there, or not whole: run npm run build first.\n',
  });
});

/** What changes what commands of git print, unless these ask for it otherwise. */
const settingsOfGit = {
  'log.showSignature': 'true',
  'color.ui': 'always',
  'color.grep': 'always',
  'column.ui': 'always',
  'column.tag': 'always',
  'core.quotePath': 'true',
  'grep.column': 'true',
  'grep.lineNumber': 'false',
  'status.showUntrackedFiles': 'no',
  'status.short': 'true',
  'status.branch': 'true',
  'tag.sort': 'refname',
  'core.pager': 'false',
  'diff.external': 'false',
};

describe('a release does not depend on', () => {
  test('settings of git', () => {
    const folder = released({ '文档.md': 'https://github.com/OWNER/REPOSITORY\n' });
    for (const tag of ['v0.0.9', 'v0.0.10', 'version']) git(folder, 'tag', tag, 'v0.1.0');
    writeTree(folder, { '新 的.txt': 'x' });
    const plain = release(folder, '--dry-run');
    expect(plain.out).toMatch(/^would refuse: 1 files are not committed, 新 的\.txt first\.$/m);
    expect(plain.out).toMatch(/^ {2}文档\.md:1 {2}https:/m);
    expect(plain.out).toContain('since v0.1.0');
    for (const [name, value] of Object.entries(settingsOfGit)) git(folder, 'config', name, value);
    expect(release(folder, '--dry-run')).toEqual(plain);
  });

  test.each(REPOSITORY_OF_HOOK)('a repository that a hook belongs to, by %s', (name) => {
    const folder = released();
    const plain = release(folder, '--dry-run');
    vi.stubEnv(name, join(releaseProject(), '.git'));
    expect(release(folder, '--dry-run')).toEqual(plain);
  });
});
