import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { watchSpecFolder, type SpecWatch } from '../../../generator/shell/files/watch-spec-folder.js';
import { temporaryFolder } from './temporary-folder.js';
import { writeTree } from './write-tree.js';

const patience = { timeout: 60_000 };

async function watched(folder: string): Promise<{ readonly notice: () => void; readonly watch: SpecWatch }> {
  const notice = vi.fn();
  const watch = await watchSpecFolder(folder, notice);
  onTestFinished(() => watch.close());
  return { notice, watch };
}

function specFolder(): string {
  const folder = temporaryFolder();
  writeTree(folder, { 'spec/a.yaml': 'a', 'spec/deep/er/b.yaml': 'b' });
  return join(folder, 'spec');
}

/** Notice of the start, after which all changes are noticed. */
async function ready(notice: () => void): Promise<void> {
  await vi.waitUntil(() => vi.mocked(notice).mock.calls.length > 0, patience);
  vi.mocked(notice).mockClear();
}

function given(notice: () => void): Promise<void> {
  return vi.waitFor(() => expect(notice).toHaveBeenCalled(), patience);
}

describe('without the tick', () => {
  beforeEach(() => {
    // Fake timers would not work: vi.waitUntil advances them.
    vi.spyOn(globalThis, 'setInterval').mockImplementation(() => setTimeout(() => undefined));
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test.each(['a.yaml', 'deep/er/b.yaml', 'deep/new.yml', 'new/folder/c.yaml'])(
    '%s is heard',
    async (path) => {
      const spec = specFolder();
      const { notice } = await watched(spec);
      await ready(notice);
      mkdirSync(join(spec, path, '..'), { recursive: true });
      writeFileSync(join(spec, path), 'changed');
      await given(notice);
    },
  );

  test('what no spec is read from is not heard', async () => {
    const spec = specFolder();
    mkdirSync(join(spec, '.hidden'));
    mkdirSync(join(spec, 'node_modules'));
    const { notice } = await watched(spec);
    await ready(notice);
    for (const path of ['notes.txt', '.a.yaml', '.hidden/a.yaml', 'node_modules/a.yaml']) {
      writeFileSync(join(spec, path), 'new');
    }
    // A folder that is made after them is also reported after them.
    mkdirSync(join(spec, 'last'));
    await given(notice);
    expect(notice).toHaveBeenCalledTimes(1);
  });

  test('a folder that took the place of another is heard after renewing', async () => {
    const spec = specFolder();
    const { notice, watch } = await watched(spec);
    await ready(notice);
    renameSync(spec, `${spec} old`);
    writeTree(spec, { 'a.yaml': 'a', 'deep/er/b.yaml': 'b' });
    watch.renew(spec);
    await ready(notice);
    writeFileSync(join(spec, 'deep/er/b.yaml'), 'changed');
    await given(notice);
  });
});

test('with the tick, notice comes where nothing is heard, until it is closed', async () => {
  const { notice, watch } = await watched(join(temporaryFolder(), 'missing'));
  await vi.waitUntil(() => vi.mocked(notice).mock.calls.length > 2, patience);
  await watch.close();
  vi.mocked(notice).mockClear();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(notice).not.toHaveBeenCalled();
});
