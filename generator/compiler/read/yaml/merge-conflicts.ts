import type { Report } from '../../../base/diagnostics/diagnostic.js';
import { linesOf } from '../../../base/source/source-lines.js';

/** How Git marks the beginning and the end of a conflict. In a spec nothing else can begin a line so. */
const MARK = /^(?:<{7}|>{7})(?= |$).*/gm;

interface Mark {
  readonly text: string;
  readonly start: number;
}

/** Reports each merge conflict that was left in a file, from its first mark to its last, and says whether there was one. */
export function reportConflicts(file: string, text: string, report: Report): boolean {
  const conflicts = conflictsIn(
    [...text.matchAll(MARK)].map((match) => ({ text: match[0], start: match.index })),
  );
  if (conflicts.length === 0) return false;
  const lines = linesOf(text);
  for (const [first, last] of conflicts) {
    const range = { file, start: first.start, end: first.start + first.text.length };
    report('merge-conflict', range, { end: `${file}:${lines.positionAt(last.start).line}` });
  }
  return true;
}

/** The first and the last mark of each conflict: one inside another belongs to it, and a single mark is one, too. */
function conflictsIn(marks: readonly Mark[]): readonly (readonly [first: Mark, last: Mark])[] {
  const conflicts: [Mark, Mark][] = [];
  let depth = 0;
  for (const mark of marks) {
    const current = depth > 0 ? conflicts.at(-1) : undefined;
    if (current === undefined) conflicts.push([mark, mark]);
    else current[1] = mark;
    depth = Math.max(0, depth + (mark.text.startsWith('<') ? 1 : -1));
  }
  return conflicts;
}
