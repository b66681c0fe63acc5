import { FileError } from '../file-error.js';
import { isTypable, runGit } from './run-git.js';

/** How to get a ref that a shallow clone lacks, so that it can be named as before. */
export function shallowError(against: string): FileError {
  const remotes = runGit(['remote']).out.toString('utf8').split('\n').filter(Boolean);
  const [first = 'origin'] = remotes;
  const main = remotes.includes('origin') ? 'origin' : first;
  const fetch = `git fetch --depth=1 ${main}`;
  const saying = (command: string): FileError => new FileError('ref-shallow', { against, command });
  // A count of commits back, or part of a hash, needs more of the history.
  const isLookedUp = /[~^@:\s]/.test(against) || against === 'HEAD' || /^[0-9a-f]{7,39}$/.test(against);
  if (isLookedUp || ![against, main].every(isTypable)) return saying('git fetch --unshallow');
  if (/^[0-9a-f]{40,64}$/.test(against)) return saying(`${fetch} ${against}`);
  const named = against.replace(/^(?:refs\/)?remotes\//, '');
  const remote = remotes.find((each) => named.startsWith(`${each}/`));
  if (remote !== undefined) {
    const branch = named.slice(remote.length + 1);
    return saying(`git fetch --depth=1 ${remote} +${branch}:refs/remotes/${named}`);
  }
  const full = /^(?:tags|heads)\//.test(against) ? `refs/${against}` : against;
  if (full.startsWith('refs/')) return saying(`${fetch} +${full}:${full}`);
  // Only the remote knows which it is. A tag with a message cannot be fetched as a branch.
  return new FileError('ref-shallow-name', {
    against,
    tag: `${fetch} tag ${against}`,
    branch: `${fetch} ${against}:${against}`,
  });
}
