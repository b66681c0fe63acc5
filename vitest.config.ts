import { defineConfig } from 'vitest/config';
import { isThorough } from './test/support/thoroughness.js';

export const settings = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  globalSetup: 'test/support/global-setup.ts',
  setupFiles: 'test/support/undo-stubs.ts',
  // As many as there are cores; the runner's own work is little.
  maxWorkers: '100%',
  // At home most files are as they were in the run before.
  experimental: { fsModuleCache: !isThorough },
};

/** Replace modules, which they must be the first to import. */
const isolated = ['test/shell/cli/third-language.test.ts', 'test/shell/files/commit-changes.test.ts'];

/** Tests share one world per worker: importing compilers anew for each file costs more than the tests. */
export default defineConfig({
  test: {
    ...settings,
    projects: [
      {
        extends: true,
        test: { name: 'shared', include: ['test/**/*.test.ts'], exclude: isolated, isolate: false },
      },
      { extends: true, test: { name: 'isolated', include: isolated } },
    ],
  },
});
