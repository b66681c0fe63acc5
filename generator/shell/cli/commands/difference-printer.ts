import type { Voice } from '../voice.js';

/** The most lines of differences that are shown, of one file and of all. */
const MAXIMUM = { ofOneFile: 200, all: 1000 };

/** Prints how files differ, as far as somebody would read it. */
export class DifferencePrinter {
  private room = MAXIMUM.all;
  private left = 0;

  constructor(private readonly voice: Voice) {}

  async print(path: string, before: string | undefined, after: string | undefined): Promise<void> {
    if (this.room === 0) {
      this.left += 1;
      return;
    }
    const { unifiedDiff } = await import('../../../compiler/write/unified-diff.js');
    const lines = unifiedDiff(path, before, after).trimEnd().split('\n');
    const shown = lines.slice(0, Math.min(MAXIMUM.ofOneFile, this.room));
    this.room -= shown.length;
    this.voice.print(shown);
    if (lines.length > shown.length) this.voice.say('diff-cut', { count: `${lines.length - shown.length}` });
  }

  /** Says how many files are left whose differences are not shown. */
  end(): void {
    if (this.left > 0) this.voice.say('diffs-left', { count: `${this.left}` });
  }
}
