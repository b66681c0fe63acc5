import type { OtherSide, Places } from './other-side.js';
import { readGitSide } from './read-git-side.js';
import { orNothing, runGit } from './run-git.js';

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
  for (const commit of lastCommits(places)) {
    const side = sideAt(commit, places);
    if (side !== undefined && isIt(side.files)) return side;
  }
  return undefined;
}

/** The last commit, which mostly is the one, and only then those that are to be looked for. */
function* lastCommits({ spec, out }: Places): Iterable<string> {
  yield 'HEAD';
  const listed = orNothing(() =>
    runGit(['rev-list', `--max-count=${MAXIMUM_COMMITS}`, 'HEAD', '--', spec, out]),
  );
  yield* listed?.out.toString('utf8').split('\n').filter(Boolean) ?? [];
}

/** Undefined for a commit without a spec, or with one that cannot be read. */
function sideAt(commit: string, places: Places): OtherSide | undefined {
  return orNothing(() => readGitSide(commit, places));
}
