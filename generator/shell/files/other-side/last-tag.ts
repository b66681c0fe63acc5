import { FileError } from '../file-error.js';
import { isTypable, lineOf, runGit } from './run-git.js';

/** The last tag behind the commit that is checked out, if there is one that can be typed as it is. */
export function lastTag(): string | undefined {
  try {
    const found = runGit(['describe', '--tags', '--abbrev=0']);
    const tag = lineOf(found.out);
    return found.ok && isTypable(tag) ? tag : undefined;
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
}
