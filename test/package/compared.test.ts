import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changesIn, diff } from '../shell/cli/diff-document.js';
import { project } from '../shell/cli/project.js';
import { runIn } from '../shell/cli/run-in.js';
import { writeTree } from '../shell/files/write-tree.js';
import { readSpecFiles } from '../support/read-spec-files.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { install, packageFolder, packAsPublished, publishedPackage } from './packed.js';

const folder = temporaryFolder({});
const path = 'spec/messages/text.yaml';
const shipped = readSpecFiles();
const text = shipped[path] ?? '';
const changed = text.replace(/^( *)content: /m, '$1mood?: { type: string, doc: 心情 }\n$1content: ');

describe('a packed version of the generated package', () => {
  const old = publishedPackage();
  const spec = temporaryFolder({});
  writeTree(spec, { ...shipped, [path]: changed });
  const now = packAsPublished(packageFolder, join(folder, 'now'), join(spec, 'spec'));

  test('is what the spec is compared with', async () => {
    const consumer = project({ ...shipped });
    expect(changesIn(await diff(consumer, '--against', old))).toEqual([]);
    writeTree(consumer, { [path]: changed });
    expect(changesIn(await diff(consumer, '--against', old))).toContain('TextMessage.text +mood?');
  });

  test('is compared by its consumer with the one that is installed, versions included', async () => {
    const consumer = project({});
    const installed = install(now, consumer);
    expect(readFileSync(join(installed, path), 'utf8')).toBe(changed);
    const argv = ['--spec', 'node_modules/wecom-kf-messages/spec', '--out', 'node_modules/wecom-kf-messages'];
    expect(changesIn(await diff(consumer, '--against', old, ...argv))).toEqual(['TextMessage.text +mood?']);
    const { out } = await runIn(consumer, ['diff', '--against', old, ...argv, '--lang', 'en']);
    expect(out).toMatch(/wecom-kf-messages.*\b0\.\d+\.\d+\b/);
    expect(changesIn(await diff(consumer, '--against', now, ...argv))).toEqual([]);
  });
});
