import { copyFileSync, existsSync, linkSync, renameSync, unlinkSync } from 'node:fs';
import type { Undo } from './undo.js';

interface Replacement {
  readonly staged: string;
  readonly location: string;
  /** Where the file that is replaced is kept until all is done. */
  readonly kept: string;
}

/** Puts the staged file in place in one step: whoever reads meanwhile finds the old file or the new one, never none. */
export function replaceFile({ staged, location, kept }: Replacement, undo: Undo[]): void {
  const wasThere = existsSync(location);
  if (wasThere) keep(location, kept);
  renameSync(staged, location);
  undo.push(() => (wasThere ? renameSync(kept, location) : unlinkSync(location)));
}

function keep(location: string, kept: string): void {
  try {
    linkSync(location, kept);
  } catch {
    // Some file systems (exFAT, network shares) know no hard links.
    copyFileSync(location, kept);
  }
}
