import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { REPOSITORY_OF_HOOK } from '../../../generator/shell/files/other-side/run-git.js';
import { temporaryFolder } from '../files/temporary-folder.js';

const settings = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgSign=false'];

export function git(folder: string, ...argv: readonly string[]): string {
  // Tests may be run by a hook, which git tells of the repository that the hook belongs to.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !REPOSITORY_OF_HOOK.includes(name)),
  );
  return execFileSync('git', [...settings, ...argv], { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' });
}

/** Commits all that is in a folder, which becomes a repository if it is none. */
export function commitAll(folder: string): void {
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message=x');
}

/** A clone that has the last commit only. */
export function shallowClone(folder: string): string {
  const clone = temporaryFolder();
  git(clone, 'clone', '--quiet', '--depth=1', pathToFileURL(folder).href, '.');
  return clone;
}
