import { defineConfig } from 'vitest/config';

/** Tests that only call functions share one world per worker: importing compilers anew for each file costs more than the tests. */
const shared = ['test/generated/**/*.test.ts', 'test/seed/**/*.test.ts', 'test/domain/**/*.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    globalSetup: 'test/support/global-setup.ts',
    projects: [
      { extends: true, test: { name: 'shared', include: shared, isolate: false } },
      { extends: true, test: { name: 'isolated', include: ['test/**/*.test.ts'], exclude: shared } },
    ],
  },
});
