import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../../support/read-spec-files.js';
import { makeTar } from '../files/other-side/make-tar.js';
import { writeTree } from '../files/write-tree.js';
import { changesIn, diff } from './diff-document.js';
import { commitAll, git, shallowClone } from './git-project.js';
import { project } from './project.js';
import { runIn } from './run-in.js';
import { smallSpec } from './small-spec.js';

const text = 'spec/messages/text.yaml';
const withMood = smallSpec[text].replace('content: {', 'mood?: { type: string, doc: 心情 }, content: {');

const added = ['TextMessage.text +mood?'];

describe('the other side is', () => {
  test('a folder with a spec, a project that has one, or the folder of the spec', async () => {
    const folder = project({ ...smallSpec, [text]: withMood });
    writeTree(join(folder, 'old'), smallSpec);
    expect(changesIn(await diff(folder, '--against', 'old'))).toEqual(added);
    expect(changesIn(await diff(folder, '--against', 'old/spec/'))).toEqual(added);
    expect(changesIn(await diff(folder, '--against', join(folder, 'old')))).toEqual(added);
  });

  test('a commit, by any name that git knows', async () => {
    const folder = project();
    commitAll(folder);
    git(folder, 'tag', 'v1');
    git(folder, 'branch', '功能/新字段');
    writeTree(folder, { [text]: withMood });
    for (const name of ['HEAD', 'main', 'v1', '功能/新字段', git(folder, 'rev-parse', 'HEAD').trim()])
      expect(changesIn(await diff(folder, '--against', name))).toEqual(added);
    commitAll(folder);
    expect(changesIn(await diff(folder, '--against', 'HEAD'))).toEqual([]);
    expect(changesIn(await diff(folder, '--against', 'HEAD~1'))).toEqual(added);
  });

  test('a commit in which paths have blanks, Chinese and signs, seen from a folder of the repository', async () => {
    const inside = ['子 目录/规 格*', '子 目录/out'] as const;
    const files = Object.entries(smallSpec).map(([path, each]) => [path.replace('spec', inside[0]), each]);
    const folder = project(Object.fromEntries(files) as Record<string, string>);
    commitAll(folder);
    writeTree(folder, { [`${inside[0]}/messages/text.yaml`]: withMood });
    const here = join(folder, '子 目录');
    const { findings } = await diff(here, '--against', 'HEAD', '--spec', '规 格*');
    expect(findings).toMatchObject([{ change: added[0], file: '规 格*/messages/text.yaml' }]);
    expect(changesIn(await diff(folder, '--against', 'HEAD', '--spec', inside[0]))).toEqual(added);
    mkdirSync(join(folder, 'other'));
    const up = await diff(join(folder, 'other'), '--against', 'HEAD', '--spec', `../${inside[0]}`);
    expect(changesIn(up)).toEqual(added);
  });

  test('a commit whose package.json stands above the folder', async () => {
    const named = (version: string): string => JSON.stringify({ name: 'project', version });
    const inside = Object.entries(smallSpec).map(([path, each]) => [`a/b/${path}`, each] as const);
    const folder = project({ ...Object.fromEntries(inside), 'package.json': named('0.1.0') });
    commitAll(folder);
    writeTree(folder, { [`a/b/${text}`]: withMood, 'package.json': named('0.1.1') });
    const { packages } = await diff(join(folder, 'a/b'), '--against', 'HEAD');
    expect(packages).toMatchObject([{ name: 'project', old: '0.1.0', current: '0.1.1', enough: true }]);
  });

  test('read without what is hidden or a link', async () => {
    const folder = project({ ...smallSpec, 'spec/.draft/a.yaml': '{', 'other.yaml': '{' });
    symlinkSync('../other.yaml', join(folder, 'spec/link.yaml'));
    commitAll(folder);
    git(folder, 'rm', '--quiet', 'spec/link.yaml');
    expect(changesIn(await diff(folder, '--against', 'HEAD'))).toEqual([]);
  });
});

describe('a packed package', () => {
  test('is one that npm packs, also of kfgen, and of whatever name', async () => {
    const files = { ...smallSpec, 'package.json': '{ "name": "project", "version": "0.1.0" }' };
    const folder = project(files);
    execFileSync('npm', ['pack', '--silent', '--ignore-scripts'], {
      cwd: folder,
      shell: process.platform === 'win32',
    });
    writeTree(folder, { [text]: withMood });
    renameSync(join(folder, 'project-0.1.0.tgz'), join(folder, '旧 版.tgz'));
    const { packages, ...found } = await diff(folder, '--against', '旧 版.tgz');
    expect(changesIn({ packages, ...found })).toEqual(added);
    expect(packages).toMatchObject([{ name: 'project', old: '0.1.0', needed: '0.1.1', enough: false }]);
  });

  test('one that tar packs, with a dot before its paths, with or without a folder of its own', async () => {
    const entries = Object.entries({
      ...smallSpec,
      'package.json': '{ "name": "project", "version": "0.1.0" }',
      'src/generated/package.json': '{ "name": "other", "version": "0.3.0" }',
    });
    const now = '{ "name": "project", "version": "0.1.0" }';
    const folder = project({ ...smallSpec, [text]: withMood, 'package.json': now });
    for (const top of ['./package/', './']) {
      const packed = makeTar(entries.map(([path, each]) => ({ path: top + path, text: each })));
      writeTree(folder, { 'old.tgz': gzipSync(packed) });
      const { packages, ...found } = await diff(folder, '--against', 'old.tgz');
      expect(changesIn({ packages, ...found })).toEqual(added);
      expect(packages).toMatchObject([{ name: 'project', old: '0.1.0' }]);
    }
  });

  test.each(['kfgen', 'wecom-kf-messages'])(
    'of %s tells a spec that extends the shipped one what an update brings',
    async (name) => {
      const shipped = join(repositoryRoot, 'spec');
      const files = readdirSync(shipped, { recursive: true, encoding: 'utf8' }).filter(
        (name) => name.endsWith('.yaml') && !name.endsWith('link.yaml'),
      );
      const entries = files.map((name) => ({
        path: `package/spec/${name.replaceAll('\\', '/')}`,
        text: readFileSync(join(shipped, name), 'utf8'),
      }));
      const own = 'Own: { doc: 自己的类型, fields: { text: { type: TextMessage, doc: 文本 } } }\n';
      const folder = project({ 'spec/own.yaml': own, 'package.json': '{ "kfgen": { "extends": "kfgen" } }' });
      const packed = makeTar([
        { path: 'package/package.json', text: `{ "name": "${name}", "version": "0.0.1" }` },
        ...entries,
      ]);
      writeTree(folder, { 'old.tgz': gzipSync(packed) });
      const changes = changesIn(await diff(folder, '--against', 'old.tgz'));
      expect(changes).toContain('KfMessage +LinkMessage');
      expect(changes.filter((change) => change.includes('Own'))).toEqual([]);
      // What is neither beside the shipped spec nor in its place is told as what it was meant for.
      writeTree(folder, { 'old/own.yaml': own.replace('TextMessage', 'TextMesage') });
      const { code, err } = await runIn(folder, ['diff', '--against', 'old', '--lang', 'en']);
      expect(code).toBe(2);
      expect(err).toMatch(/^The old spec \(old\) has mistakes \(1\).*old\/own\.yaml:1:.*TextMesage/);
    },
  );

  const lines: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['no archive', gzipSync('x'.repeat(2_000)), /is no folder and no packed package/],
    [
      'cut off',
      gzipSync(makeTar([{ path: 'package/a.yaml', text: 'a' }])).subarray(0, 40),
      /is no folder and no packed package/,
    ],
    [
      'without a spec',
      gzipSync(makeTar([{ path: 'package/index.js', text: 'a' }])),
      /holds no spec: there is no YAML file/,
    ],
    [
      'whose spec is outside of it',
      gzipSync(makeTar([{ path: '../spec/a.yaml', text: 'a' }])),
      /holds no spec/,
    ],
    [
      'whose spec is a link',
      gzipSync(makeTar([{ path: 'package/spec/a.yaml', kind: '2' }])),
      /holds no spec/,
    ],
    [
      'that unpacks to too much',
      gzipSync(Buffer.alloc(300 * 1024 * 1024), { level: 1 }),
      /is too large to be read/,
    ],
    [
      'with mistakes in its spec',
      gzipSync(makeTar([{ path: 'package/spec/a.yaml', text: 'a' }])),
      /The old spec \(old.tgz\) has mistakes/,
    ],
  ];
  test.each(lines)('%s is refused in one line', async (_, bytes, sentence) => {
    const folder = project({ ...smallSpec, 'old.tgz': bytes });
    const { code, out, err } = await runIn(folder, ['diff', '--against', 'old.tgz', '--lang', 'en']);
    expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 1 });
    expect(err).toMatch(sentence);
  });
});

describe('an older version of a spec that extends the shipped one', () => {
  test.each([
    ['has no name', {}],
    ['has a name', { name: 'project', version: '0.1.0' }],
  ])(
    'is not taken for one of the shipped spec if it has mistakes, where the project %s',
    async (_, named) => {
      const settings = JSON.stringify({ ...named, kfgen: { extends: 'kfgen' } });
      // The shipped spec has a type of this name. By itself, this would be a spec without mistakes.
      const broken = 'TextMessage: { doc: 文本, fields: { text: { type: string, doc: 内容 } } }\n';
      const folder = project({ 'spec/own.yaml': broken, 'package.json': settings });
      commitAll(folder);
      writeTree(folder, {
        'old/spec/own.yaml': broken,
        'old/package.json': settings,
        'spec/other.yaml': 'Mine: { doc: 我的, fields: { text: { type: string, doc: 内容 } } }\n',
      });
      git(folder, 'rm', '--quiet', 'spec/own.yaml');
      for (const [against, place] of [
        ['HEAD', 'spec/own.yaml:1:1'],
        ['old', 'old/spec/own.yaml:1:1'],
      ] as const) {
        const { code, out, err } = await runIn(folder, ['diff', '--against', against, '--lang', 'en']);
        expect({ against, code, out }).toEqual({ against, code: 2, out: '' });
        expect(err).toContain(`The old spec (${against}) has mistakes (1)`);
        expect(err).toContain(place);
      }
    },
  );
});

describe('what is gone', () => {
  test('is at its place in the old spec, all else in the new one', async () => {
    const folder = project({ ...smallSpec, [text]: withMood });
    commitAll(folder);
    writeTree(folder, {
      ...smallSpec,
      'spec/more.yaml': 'More: { doc: 更多, fields: { a: { type: string, doc: 甲 } } }\n',
    });
    const { findings } = await diff(folder, '--against', 'HEAD');
    expect(findings).toMatchObject([
      { rule: 'field-removed', side: 'old', file: text, line: 8, column: 32, witness: { kind: 'code' } },
      { rule: 'type-added', side: 'new', file: 'spec/more.yaml', line: 1, column: 1 },
    ]);
  });
});

describe('one line, and 2, for', () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['a folder without a spec', 'empty', /"empty", holds no spec/],
    ['what is neither there nor in git', 'missing', /"missing": no such folder or file, and no such commit/],
    ['what git would take for an option', '--output=x', /"--output=x": no such folder or file/],
    ['a commit that cannot be', 'HEAD~99', /"HEAD~99": no such folder or file, and no such commit/],
    ['a file that is no package', 'a.txt', /"a.txt", is no folder and no packed package/],
    ['a spec with mistakes', 'broken', /The old spec \(broken\) has mistakes \(1\).*broken\/a\.yaml:1:1/],
    ['a package.json that is a folder', 'odd', /odd\/package\.json/],
    ['a commit without a spec', 'HEAD', /"HEAD", holds no spec: folder "spec" was not there/],
  ];
  test.each(cases)('%s', async (_, against, sentence) => {
    const folder = project({ 'empty/a.md': '', 'broken/a.yaml': 'A: { doc: 甲 }', 'a.txt': 'x' });
    writeTree(join(folder, 'odd'), { ...smallSpec, 'package.json/a.md': '' });
    commitAll(folder);
    writeTree(folder, smallSpec);
    const { code, out, err } = await runIn(folder, ['diff', `--against=${against}`, '--lang', 'en']);
    expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 1 });
    expect(err).toMatch(sentence);
  });

  test('a new spec with mistakes', async () => {
    const folder = project({
      'old/a.yaml': 'A: { doc: 甲, fields: { a: { type: string, doc: 乙 } } }',
      'spec/a.yaml': 'A: {',
    });
    const { code, err } = await runIn(folder, ['diff', '--against', 'old', '--lang', 'en']);
    expect(code).toBe(2);
    expect(err).toMatch(/^The new spec \("spec"\) has mistakes \(1\).*$/);
  });

  test('a folder that is in no repository', async () => {
    const { code, err } = await runIn(project(), ['diff', '--against', 'HEAD', '--lang', 'en']);
    expect(code).toBe(2);
    expect(err).toMatch(/^There is nothing to compare with at "HEAD".*this is no git repository\.$/);
  });

  test('a shallow clone, with how to fetch the commit', async () => {
    const folder = project();
    commitAll(folder);
    const hash = git(folder, 'rev-parse', 'HEAD').trim();
    git(folder, 'tag', '--annotate', '--message=x', 'v1');
    git(folder, 'tag', '--annotate', '--message=x', '0.1.0');
    git(folder, 'tag', '--annotate', '--message=x', 'release-1');
    git(folder, 'tag', 'plain');
    git(folder, 'branch', 'old/one');
    git(folder, 'branch', '2024-fixes');
    writeTree(folder, { [text]: withMood });
    commitAll(folder);
    for (const [against, command] of [
      ['HEAD~1', 'git fetch --unshallow'],
      [hash.slice(0, 10), 'git fetch --unshallow'],
      [hash, `git fetch --depth=1 origin ${hash}`],
      ['v1', 'git fetch --depth=1 origin tag v1'],
      ['0.1.0', 'git fetch --depth=1 origin tag 0.1.0'],
      ['origin/old/one', 'git fetch --depth=1 origin +old/one:refs/remotes/origin/old/one'],
      ['refs/tags/release-1', 'git fetch --depth=1 origin +refs/tags/release-1:refs/tags/release-1'],
      ['release-1', 'git fetch --depth=1 origin tag release-1'],
      ['plain', 'git fetch --depth=1 origin tag plain'],
      ['old/one', 'git fetch --depth=1 origin old/one:old/one'],
      ['2024-fixes', 'git fetch --depth=1 origin 2024-fixes:2024-fixes'],
      ['refs/remotes/origin/old/one', 'git fetch --depth=1 origin +old/one:refs/remotes/origin/old/one'],
      ['remotes/origin/old/one', 'git fetch --depth=1 origin +old/one:refs/remotes/origin/old/one'],
      ['refs/heads/old/one', 'git fetch --depth=1 origin +refs/heads/old/one:refs/heads/old/one'],
      ['heads/old/one', 'git fetch --depth=1 origin +refs/heads/old/one:refs/heads/old/one'],
      ['tags/v1', 'git fetch --depth=1 origin +refs/tags/v1:refs/tags/v1'],
    ] as const) {
      const clone = shallowClone(folder);
      const { code, err } = await runIn(clone, ['diff', '--against', against, '--lang', 'en']);
      expect({ against, code }).toEqual({ against, code: 2 });
      expect(err).toContain(command);
      git(clone, ...command.split(' ').slice(1));
      expect(changesIn(await diff(clone, '--against', against))).toEqual(added);
    }
  });

  test.each(['$(touch${IFS}x)', 'v1;touch', 'a`b`', '--upload-pack'])(
    'a shallow clone and %s, which no command repeats',
    async (against) => {
      const folder = project();
      commitAll(folder);
      commitAll(folder);
      const { code, err } = await runIn(shallowClone(folder), [
        'diff',
        `--against=${against}`,
        '--lang',
        'en',
      ]);
      expect(code).toBe(2);
      expect(err).toMatch(/ First run: git fetch --unshallow$/);
    },
  );

  test('a shallow clone of a remote that is called otherwise', async () => {
    const folder = project();
    commitAll(folder);
    git(folder, 'tag', '--annotate', '--message=x', 'v1');
    git(folder, 'branch', 'old/one');
    writeTree(folder, { [text]: withMood });
    commitAll(folder);
    for (const [against, command] of [
      ['v1', 'git fetch --depth=1 upstream tag v1'],
      ['upstream/old/one', 'git fetch --depth=1 upstream +old/one:refs/remotes/upstream/old/one'],
    ] as const) {
      const clone = shallowClone(folder);
      git(clone, 'remote', 'rename', 'origin', 'upstream');
      const { err } = await runIn(clone, ['diff', '--against', against, '--lang', 'en']);
      expect(err).toContain(command);
      git(clone, ...command.split(' ').slice(1));
      expect(changesIn(await diff(clone, '--against', against))).toEqual(added);
    }
  });

  test('nothing to compare with, with what to write', async () => {
    const folder = project();
    const without = async (): Promise<object> => runIn(folder, ['diff', '--exit-code', '--lang', 'en']);
    const untagged = expect.stringMatching(
      /^What to compare with\? kfgen diff --against HEAD tells [^\n]*$/,
    ) as string;
    expect(await without()).toEqual({ code: 2, out: '', err: untagged });
    commitAll(folder);
    expect(await without()).toEqual({ code: 2, out: '', err: untagged });
    for (const tag of ['kf-0.1.0', '版本/一']) {
      git(folder, 'tag', '--annotate', '--message=x', tag);
      const tagged = expect.stringContaining(`kfgen diff --against ${tag} tells`) as string;
      expect(await without()).toMatchObject({ code: 2, err: tagged });
      git(folder, 'tag', '--delete', tag);
    }
    git(folder, 'tag', '$(touch${IFS}x);');
    expect(await without()).toEqual({ code: 2, out: '', err: untagged });
  });
});

describe('--exit-code ends with 1', () => {
  const breaking = smallSpec[text].replace('maxLength: 20', 'maxLength: 10');

  async function codeOf(old: string | undefined, now: string, spec: string): Promise<number> {
    const named = (version: string | undefined): string =>
      JSON.stringify({ name: 'project', ...(version !== undefined && { version }) });
    const folder = project({ ...smallSpec, [text]: spec, 'package.json': named(now) });
    writeTree(join(folder, 'old'), { ...smallSpec, 'package.json': named(old) });
    return (await runIn(folder, ['diff', '--against', 'old', '--exit-code'])).code;
  }

  test.each([
    ['0.1.0', '0.1.0', 1],
    ['0.1.0', '0.1.9', 1],
    ['0.1.0', '0.2.0', 0],
    ['0.1.0', '0.2.0-beta.1', 0],
    ['1.4.2', '1.5.0', 1],
    ['1.4.2', '2.0.0', 0],
    [undefined, '2.0.0', 1],
  ])('where a break takes %s to %s: %d', async (old, now, code) => {
    expect(await codeOf(old, now, breaking)).toBe(code);
  });

  test.each([
    ['0.1.0', '0.1.0', 1],
    ['0.1.0', '0.1.1', 0],
    ['1.4.2', '1.4.3', 1],
    ['1.4.2', '1.5.0', 0],
    [undefined, '2.0.0', 0],
  ])('where a feature takes %s to %s: %d', async (old, now, code) => {
    expect(await codeOf(old, now, withMood)).toBe(code);
  });

  test('only where it is asked for', async () => {
    const folder = project({ ...smallSpec, [text]: breaking });
    writeTree(join(folder, 'old'), smallSpec);
    expect((await runIn(folder, ['diff', '--against', 'old'])).code).toBe(0);
    expect((await runIn(folder, ['diff', '--against', 'old', '--exit-code'])).code).toBe(1);
  });

  test('but not for a break that a comment gives a reason for', async () => {
    const reasoned = breaking.replace(
      'doc: 内容 } } }',
      'doc: 内容 } } } # kfgen-ignore limit-tightened: 从来不超过 10 个',
    );
    const folder = project({ ...smallSpec, [text]: reasoned });
    writeTree(join(folder, 'old'), smallSpec);
    const { findings, step } = await diff(folder, '--against', 'old', '--exit-code');
    expect(findings).toMatchObject([{ rule: 'limit-tightened', ignored: '从来不超过 10 个' }]);
    expect(step).toBe('none');
    expect((await runIn(folder, ['lint'])).code).toBe(0);
  });
});

describe('--format github', () => {
  const fields = (count: number, mark: string): string =>
    Array.from({ length: count }, (_, index) => `f${index}${mark}: { type: string, doc: 甲 }`).join(', ');
  const many = {
    'old/spec/a.yaml': `A: { doc: 甲, fields: { z: { type: string, doc: 乙 }, ${fields(14, '')} } }\n`,
    'spec/a.yaml': `A: { doc: 甲, fields: { z: { type: string, doc: 丙 }, ${fields(14, '?')}, ${fields(12, '?').replaceAll('f', 'g')} } }\n`,
  };

  test('gives at most ten annotations of each level, and the rest in the summary of the step', async () => {
    const folder = project(many);
    const { out } = await runIn(folder, ['diff', '--against', 'old', '--format', 'github', '--lang', 'en'], {
      environment: { GITHUB_STEP_SUMMARY: join(folder, 'summary.md') },
    });
    const levels = out.split('\n').map((line) => /^::(\w+) file=spec\/a\.yaml,line=1,/.exec(line)?.[1]);
    expect(levels).toEqual([...Array<string>(10).fill('error'), ...Array<string>(10).fill('notice')]);
    const summary = readFileSync(join(folder, 'summary.md'), 'utf8');
    expect(summary).toMatch(/^## kfgen diff --against old\n\n### Breaking\n/);
    for (const change of ['A: f13 → f13?', 'A +g11?', 'A.z']) expect(summary).toContain(`\`${change}\``);
  });

  test('says in the summary of the step what version follows, and also that nothing has changed', async () => {
    const summaryOf = async (besides: Readonly<Record<string, string>>): Promise<string> => {
      const folder = project({ ...many, ...besides });
      await runIn(folder, ['diff', '--against', 'old', '--format', 'github', '--lang', 'en'], {
        environment: { GITHUB_STEP_SUMMARY: join(folder, 'summary.md') },
      });
      return readFileSync(join(folder, 'summary.md'), 'utf8');
    };
    const versions = {
      'old/package.json': '{ "name": "a_<b>", "version": "1.0.0" }',
      'package.json': '{ "name": "a_<b>", "version": "1.1.0" }',
    };
    expect(await summaryOf(versions)).toMatch(/\n\na\\_\\<b\\>: .* 2\.0\.0 at least\.\n$/);
    const same = await summaryOf({ 'old/spec/a.yaml': many['spec/a.yaml'] });
    expect(same).toMatch(/^## kfgen diff --against old\n\nThe spec [^\n]*old[^\n]*\n$/);
  });

  test('says that a commit has no spec yet, once that of today is read', async () => {
    const folder = project({ 'a.txt': 'x' });
    commitAll(folder);
    const run = async (...argv: readonly string[]): Promise<object> =>
      runIn(folder, ['diff', '--against', 'HEAD', '--lang', 'en', ...argv], {
        environment: { GITHUB_STEP_SUMMARY: join(folder, 'summary.md') },
      });
    expect(await run('--format', 'github')).toMatchObject({ code: 2 });
    writeTree(folder, { ...smallSpec, 'other/a.yaml': 'A: {' });
    const sentence = 'In HEAD, folder "spec" holds no spec yet: there is nothing to compare with.';
    expect(await run('--format', 'github', '--exit-code')).toEqual({
      code: 0,
      out: `::notice title=kfgen::${sentence}`,
      err: '',
    });
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toBe(
      `## kfgen diff --against HEAD\n\n${sentence}\n`,
    );
    expect(await run('--format', 'github', '--spec', 'other')).toMatchObject({ code: 2 });
    for (const format of ['pretty', 'json', 'sarif'])
      expect(await run('--format', format)).toMatchObject({ code: 2, out: '' });
  });

  test('warns of a break that the version has said already', async () => {
    const versions = {
      'old/package.json': '{ "name": "a", "version": "1.0.0" }',
      'package.json': '{ "name": "a", "version": "2.0.0" }',
    };
    const { out } = await runIn(project({ ...many, ...versions }), [
      'diff',
      '--against',
      'old',
      '--format',
      'github',
    ]);
    expect(out).toMatch(/^::warning /);
    expect(out).not.toContain('::error');
  });

  test('says in words where what is gone was', async () => {
    const folder = project({
      ...smallSpec,
      'old/spec/a.yaml': 'A: { doc: 甲, fields: { a: { type: string, doc: 乙 } } }\n',
    });
    const { out } = await runIn(folder, ['diff', '--against', 'old', '--format', 'github', '--lang', 'en']);
    expect(out).toMatch(/^::error title=type-removed::.*%0Aold spec old\/spec\/a\.yaml:1:1$/m);
  });
});

test('--changelog prints a part of a changelog in both languages', async () => {
  const folder = project({ ...smallSpec, [text]: withMood });
  writeTree(join(folder, 'old'), smallSpec);
  const { out } = await runIn(folder, ['diff', '--against', 'old', '--changelog', '--lang', 'en']);
  expect(out).toBe(`### Added · 新增

- \`TextMessage.text +mood?\`：新增字段 TextMessage.text.mood（string，可以没有）。心情
- \`TextMessage.text +mood?\`: Field TextMessage.text.mood is new (string; it may be absent). 心情`);
});
