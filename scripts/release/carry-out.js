import { writeFileSync } from 'node:fs';
import { git } from './git.js';

/** Writes, commits and tags. If one of these fails, the repository is as it was. */
export function carryOut({ version, texts }) {
  const before = git('rev-parse', 'HEAD');
  const paths = Object.keys(texts);
  const subject = `Release ${version}`;
  try {
    for (const [path, text] of Object.entries(texts)) writeFileSync(path, text);
    git('commit', '--quiet', '-m', subject, '--', ...paths);
    git('tag', '--annotate', `v${version}`, '-m', subject);
  } catch (error) {
    // The tree held nothing but this commit's changes.
    if (git('rev-parse', 'HEAD') !== before) git('reset', '--quiet', '--soft', before);
    git('restore', '--staged', '--worktree', '--', ...paths);
    throw error;
  }
}
