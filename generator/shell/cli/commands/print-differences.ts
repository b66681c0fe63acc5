import type { Change } from '../../../compiler/write/change.js';
import { manifestPath } from '../../../compiler/write/manifest.js';
import type { Voice } from '../voice.js';
import { DifferencePrinter } from './difference-printer.js';
import { changeLines } from './print-changes.js';

/** Prints each file that differs, and how. */
export async function printDifferences(
  changes: readonly Change[],
  folder: string,
  voice: Voice,
): Promise<void> {
  const printer = new DifferencePrinter(voice);
  for (const change of changes) {
    voice.print(changeLines([change], voice, 'change'));
    // Left alone: generating would not change it.
    if (change.kind === 'orphanedEdited') continue;
    // Hashes say nothing to anybody.
    if (change.path === manifestPath && change.kind === 'stale') continue;
    const before = 'before' in change ? change.before : undefined;
    const after = 'after' in change ? change.after : undefined;
    await printer.print(`${folder}/${change.path}`, before, after);
  }
  printer.end();
}
