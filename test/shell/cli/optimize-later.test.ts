import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { flagFor } from '../../../generator/shell/cli/optimize-later.js';

test('V8 knows the flag that its version gets', () => {
  const flag = flagFor(process.versions.v8) ?? '--no-flag';
  const { stdout } = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  const name = flag.slice(0, flag.indexOf('='));
  expect(flag === '--no-flag' || stdout.includes(`  ${name} (`)).toBe(true);
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
