import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder that is removed when the test is over. Its name contains blanks and Chinese, as users' folders do. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'kfgen 客服 消息 '));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
