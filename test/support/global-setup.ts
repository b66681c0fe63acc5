import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One folder for all that the tests write; removed when the run ends. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'kfgen-tests-'));
  process.env['KFGEN_TEST_FOLDER'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
