import type { Change } from '../../../compiler/write/change.js';
import type { Voice } from '../voice.js';
import { changeLines } from './print-changes.js';

/** The most lines of differences that are shown, of one file and of all. */
const MAXIMUM = { ofOneFile: 200, all: 1000 };

/** Prints each file that differs, and how, as far as somebody would read it. */
export async function printDifferences(
  changes: readonly Change[],
  folder: string,
  voice: Voice,
): Promise<void> {
  const { unifiedDiff } = await import('../../../compiler/write/unified-diff.js');
  let room = MAXIMUM.all;
  let left = 0;
  for (const change of changes) {
    voice.print(changeLines([change], voice, 'change'));
    // Left alone: generating would not change it.
    if (change.kind === 'orphanedEdited') continue;
    if (room === 0) {
      left += 1;
      continue;
    }
    const before = 'before' in change ? change.before : undefined;
    const after = 'after' in change ? change.after : undefined;
    const lines = unifiedDiff(`${folder}/${change.path}`, before, after).trimEnd().split('\n');
    const shown = lines.slice(0, Math.min(MAXIMUM.ofOneFile, room));
    room -= shown.length;
    voice.print(shown);
    if (lines.length > shown.length) voice.say('diff-cut', { count: `${lines.length - shown.length}` });
  }
  if (left > 0) voice.say('diffs-left', { count: `${left}` });
}
