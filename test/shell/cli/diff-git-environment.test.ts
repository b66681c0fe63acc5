import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.js';
import { writeTree } from '../files/write-tree.js';
import { commitAll, git } from './git-project.js';
import { project } from './project.js';
import { runIn } from './run-in.js';
import { smallSpec } from './small-spec.js';

const text = 'spec/messages/text.yaml';
const withMood = smallSpec[text].replace('content: {', 'mood?: { type: string, doc: 心情 }, content: {');

/** A project with a change that is not committed, in a folder whose name git would quote. */
function changedProject(): string {
  const inside = Object.entries(smallSpec).map(([path, each]) => [`子 目录/${path}`, each] as const);
  const folder = project(Object.fromEntries(inside));
  commitAll(folder);
  writeTree(folder, { [`子 目录/${text}`]: withMood });
  return join(folder, '子 目录');
}

async function outcome(folder: string, against = 'HEAD'): Promise<unknown> {
  const { code, out, err } = await runIn(folder, ['diff', '--against', against, '--format', 'json']);
  if (err !== '') return { code, err };
  const { findings } = JSON.parse(out) as { readonly findings: readonly { readonly change: string }[] };
  return findings.map(({ change }) => change);
}

const expected = ['TextMessage.text +mood?'];

/** What changes what commands of git print, unless these ask for it otherwise. */
const settingsOfGit = {
  'log.showSignature': 'true',
  'log.decorate': 'full',
  'color.ui': 'always',
  'column.ui': 'always',
  'core.quotePath': 'true',
  'core.pager': 'false',
  'core.abbrev': '4',
  'core.fsmonitor': 'false-command',
  'diff.external': 'false',
  'diff.noprefix': 'true',
  'status.showUntrackedFiles': 'no',
  'i18n.logOutputEncoding': 'gbk',
};

describe('what git says to diff does not depend on', () => {
  test('settings', async () => {
    const folder = changedProject();
    for (const [name, value] of Object.entries(settingsOfGit)) git(folder, 'config', name, value);
    expect(await outcome(folder)).toEqual(expected);
    git(folder, 'tag', 'v1');
    expect((await runIn(folder, ['diff', '--lang', 'en'])).err).toContain('--against v1 ');
  });

  test.each([
    ['GIT_DIR', '.git'],
    ['GIT_WORK_TREE', '.'],
    ['GIT_INDEX_FILE', '.git/index'],
    ['GIT_PREFIX', '子 目录/'],
    ['GIT_PAGER', 'false'],
    ['GIT_EXTERNAL_DIFF', 'false'],
    ['GIT_TRACE', '1'],
    ['LANGUAGE', 'zh_CN'],
  ])('the variable %s, as hooks have it', async (name, value) => {
    const folder = changedProject();
    vi.stubEnv(name, value);
    expect(await outcome(folder)).toEqual(expected);
  });

  test('the repository that a hook of another one belongs to', async () => {
    const other = project({ ...smallSpec, [text]: withMood });
    commitAll(other);
    const folder = changedProject();
    vi.stubEnv('GIT_DIR', join(other, '.git'));
    vi.stubEnv('GIT_WORK_TREE', other);
    expect(await outcome(folder)).toEqual(expected);
  });
});

test('where git refuses a repository of somebody else, its advice is passed on in one line', async () => {
  const folder = changedProject();
  const empty = temporaryFolder();
  vi.stubEnv('HOME', empty);
  vi.stubEnv('XDG_CONFIG_HOME', empty);
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
  vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
  const { code, err } = await runIn(folder, ['diff', '--against', 'HEAD', '--lang', 'en']);
  expect({ code, lines: err.split('\n').length }).toEqual({ code: 2, lines: 1 });
  expect(err).toMatch(/dubious ownership.*git config --global --add safe\.directory/);
});

test.skipIf(process.platform === 'win32')('without git, it is said that git is needed', async () => {
  const folder = changedProject();
  vi.stubEnv('PATH', temporaryFolder());
  expect(await outcome(folder)).toEqual({ code: 2, err: expect.stringContaining('git') as string });
  expect((await runIn(folder, ['diff', '--lang', 'en'])).err).toMatch(/^What to compare with\?/);
});
