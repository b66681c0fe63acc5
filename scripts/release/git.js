import { spawnSync } from 'node:child_process';
import { Refusal } from './refusal.js';

/** What git prints; a refusal with its own words if it fails. */
export function git(...argv) {
  const { status, stdout, stderr } = runGit(argv);
  if (status !== 0) throw new Refusal(`git ${argv[0]} failed: ${stderr.trim()}`);
  return stdout.trimEnd();
}

/**
 * Git tells its hooks by these which repository they belong to. Not kfgen's own list, since a release asks git before
 * its tests have built kfgen; a test holds it to that.
 */
const REPOSITORY_OF_HOOK = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_NAMESPACE',
];

/** Runs git in the repository of this folder, also from a hook, which git tells of one. */
export function runGit(argv) {
  const environment = Object.entries(process.env).filter(([name]) => !REPOSITORY_OF_HOOK.includes(name));
  const env = Object.fromEntries(environment);
  const result = spawnSync('git', ['-c', 'core.quotePath=false', ...argv], { env, encoding: 'utf8' });
  if (result.error) throw new Refusal(`git cannot be started: ${result.error.message}`);
  return result;
}

/** Names of tags, the newest version first. No setting puts them into columns, as those of `git tag` can be. */
function tags(pattern, ...options) {
  const format = '--format=%(refname:strip=2)';
  return git('for-each-ref', '--sort=-version:refname', format, ...options, `refs/tags/${pattern}`).split(
    '\n',
  );
}

export function hasTag(name) {
  return tags(name).includes(name);
}

/** The tag of the newest release that this commit has behind it; undefined before the first. */
export function lastTag() {
  return tags('v*', '--merged=HEAD').find((tag) => /^v\d+\.\d+\.\d+$/.test(tag));
}

export function commitsSince(tag) {
  return Number(git('rev-list', '--count', `${tag}..HEAD`));
}

/** The paths of files that are not committed, or that git does not know. */
export function uncommitted() {
  const status = git('status', '--porcelain', '-z', '--untracked-files=normal', '--no-renames');
  return status.split('\0').flatMap((entry) => (entry === '' ? [] : [entry.slice(3)]));
}
