import { FileError } from '../file-error.js';
import type { OtherSide, Places } from './other-side.js';
import { readGitSide } from './read-git-side.js';
import { runGit } from './run-git.js';

/** How far back in the history the spec is looked for. */
const MAXIMUM_COMMITS = 12;

/**
 * The spec that the output was generated from, if git still has it: as it was in the last commits that touched spec or
 * output, of which the first counts that `isIt` knows, by the hash that the manifest has of it.
 */
export function readGeneratedSide(
  places: Places,
  isIt: (files: OtherSide['files']) => boolean,
): OtherSide | undefined {
  try {
    const { spec, out } = places;
    const logged = runGit(['log', `-n${MAXIMUM_COMMITS}`, '--format=%H', '--', spec, out]);
    const commits = logged.out.toString('utf8').split('\n').filter(Boolean);
    return ['HEAD', ...commits]
      .map((commit) => sideAt(commit, places))
      .find((side) => side && isIt(side.files));
  } catch (error) {
    // Without git, or outside of a repository, nobody knows.
    if (error instanceof FileError) return undefined;
    throw error;
  }
}

/** Undefined for a commit without a spec. */
function sideAt(commit: string, places: Places): OtherSide | undefined {
  try {
    return readGitSide(commit, places);
  } catch (error) {
    if (error instanceof FileError && error.code === 'ref-no-spec') return undefined;
    throw error;
  }
}
