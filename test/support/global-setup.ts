import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * One folder for all that the tests write, removed when the run ends. Meanwhile the runner waits for its last workers
 * to exit: a removal that blocked it would make it report that they had to be killed.
 */
export default function setup(): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kfgen-tests-'));
  process.env['KFGEN_TEST_FOLDER'] = folder;
  return () => rm(folder, { recursive: true, force: true });
}
