import { spawnSync } from 'node:child_process';
import { Refusal } from './refusal.js';

/** What git prints; a refusal with its own words if it fails. */
export function git(...argv) {
  const { status, stdout, stderr, error } = spawnSync('git', argv, { encoding: 'utf8' });
  if (error) throw new Refusal(`git cannot be started: ${error.message}`);
  if (status !== 0) throw new Refusal(`git ${argv[0]} failed: ${stderr.trim()}`);
  return stdout.trimEnd();
}

export function hasTag(name) {
  return git('tag', '--list', name) !== '';
}

/** The tag of the newest release that this commit has behind it; undefined before the first. */
export function lastTag() {
  const tags = git('tag', '--list', 'v*', '--merged', 'HEAD', '--sort=-v:refname').split('\n');
  return tags.find((tag) => /^v\d+\.\d+\.\d+$/.test(tag));
}

export function commitsSince(tag) {
  return Number(git('rev-list', '--count', `${tag}..HEAD`));
}

/** The paths of files that are not committed, or that git does not know. */
export function uncommitted() {
  const status = git('status', '--porcelain');
  return status === '' ? [] : status.split('\n').map((line) => line.slice(3));
}
