// Runs the packed package under other runtimes, which npm fetches first: too much for every test run.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('node node_modules/vitest/vitest.mjs run test/package/other-runtimes.test.ts', {
  stdio: 'inherit',
  shell: true,
  env: { ...process.env, KFGEN_RUNTIMES: '1' },
});
process.exit(status ?? 1);
