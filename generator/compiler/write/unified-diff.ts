import { createTwoFilesPatch, FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';
import { lineFeedsOnly } from './content-hash.js';

// The search is quadratic in the number of lines that differ: 3,000 of them take a second, 30,000 take minutes.
const maxEditLength = 1000;

/**
 * From what is committed (`-`) to what should be (`+`); undefined stands for no file.
 * Imports a library: load this module only when there is something to show.
 */
export function unifiedDiff(path: string, before: string | undefined, after: string | undefined): string {
  const sides: Sides = {
    oldName: before === undefined ? '/dev/null' : `a/${path}`,
    newName: after === undefined ? '/dev/null' : `b/${path}`,
    oldText: lineFeedsOnly(before ?? ''),
    newText: lineFeedsOnly(after ?? ''),
  };
  return smallestDiff(sides) ?? wholeReplacement(sides);
}

interface Sides {
  readonly oldName: string;
  readonly newName: string;
  readonly oldText: string;
  readonly newText: string;
}

function smallestDiff({ oldName, newName, oldText, newText }: Sides): string | undefined {
  const options = { context: 3, maxEditLength, headerOptions: FILE_HEADERS_ONLY };
  return createTwoFilesPatch(oldName, newName, oldText, newText, undefined, undefined, options);
}

/** One hunk that removes every old line and adds every new one: correct, though not the shortest. */
function wholeReplacement({ oldName, newName, oldText, newText }: Sides): string {
  const removal = structuredPatch(oldName, newName, oldText, '').hunks[0];
  const addition = structuredPatch(oldName, newName, '', newText).hunks[0];
  const hunk = {
    oldStart: 1,
    oldLines: removal?.oldLines ?? 0,
    newStart: 1,
    newLines: addition?.newLines ?? 0,
    lines: [...(removal?.lines ?? []), ...(addition?.lines ?? [])],
  };
  const patch = {
    oldFileName: oldName,
    newFileName: newName,
    oldHeader: undefined,
    newHeader: undefined,
    hunks: [hunk],
  };
  return formatPatch(patch, FILE_HEADERS_ONLY);
}
