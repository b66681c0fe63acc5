import { isTypable, lineOf, orNothing, runGit } from './run-git.js';

/** The last tag behind the commit that is checked out, if there is one that can be typed as it is. */
export function lastTag(): string | undefined {
  const found = orNothing(() => runGit(['describe', '--tags', '--abbrev=0']));
  const tag = found?.ok === true ? lineOf(found.out) : '';
  return isTypable(tag) ? tag : undefined;
}
