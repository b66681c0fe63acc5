import { spawnSync } from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
import v8 from 'node:v8';
import { expect, test, vi } from 'vitest';
import { flagFor } from '../../../generator/shell/cli/optimize-later.js';
import { project } from './project.js';
import { runIn } from './run-in.js';
import { smallSpec } from './small-spec.js';

const flag = flagFor(process.versions.v8);

test.skipIf(flag === undefined)('V8 knows the flag that its version gets', () => {
  const { stdout } = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  expect(stdout).toContain(`  ${flag?.split('=')[0] ?? ''} (`);
});

test.each([
  ['11.3.244.8-node.38', '--interrupt-budget=540672'],
  ['12.4.254.21-node.33', '--invocation-count-for-turbofan=24000'],
  // Node 24, and what Deno and Bun call theirs.
  ['13.6.233.17-node.37', undefined],
  ['14.0.365.5-rusty', undefined],
  ['11.30.1', undefined],
])('the flag for %s is %s', (version, flag) => {
  expect(flagFor(version)).toBe(flag);
});

/** The flags of V8 that a command line sets. */
async function flagsSetBy(argv: readonly string[]): Promise<readonly string[]> {
  const set = vi.spyOn(v8, 'setFlagsFromString').mockImplementation(() => undefined);
  syncBuiltinESMExports();
  try {
    const folder = project({
      ...smallSpec,
      'a.json': '{ "msgtype": "image", "image": { "media_id": "m" } }',
    });
    const { code, err } = await runIn(folder, argv, { interruption: () => Promise.resolve() });
    expect({ argv, code, err }).toMatchObject({ argv, code: argv.includes('check') ? 1 : 0 });
    return set.mock.calls.map(([flag]) => flag);
  } finally {
    set.mockRestore();
    syncBuiltinESMExports();
  }
}

test.each([
  [[]],
  [['check']],
  [['lint']],
  [['docs']],
  [['diff', '--against', 'spec']],
  [['add', 'KfMessage', 'video']],
])('what checks a whole spec and ends sets the flag: kfgen %j', async (argv) => {
  expect(await flagsSetBy(argv)).toEqual(flag === undefined ? [] : [flag]);
});

test.each([
  [['--watch']],
  [['infer', 'a.json']],
  [['validate', 'a.json']],
  [['explain', 'TextMessage']],
  [['init', '--dry-run']],
])('what may go on for long, or only reads, does not: kfgen %j', async (argv) => {
  expect(await flagsSetBy(argv)).toEqual([]);
});
