import { defineConfig } from 'vitest/config';

/** Takes milliseconds each: what `npm run test:fast` runs. */
const unit = [
  'test/{base,compiler,scripts}/**/*.test.ts',
  // That one tries very often.
  'test/authoring/**/!(settled).test.ts',
  'test/browser/playground/**/*.test.ts',
  'test/{architecture,golden,invalid,typography}.test.ts',
];
/** Replaces modules, which it must be the first to import. */
const isolated = ['test/shell/cli/third-language.test.ts', 'test/shell/files/commit-changes.test.ts'];

/** Tests share one world per worker: importing compilers anew for each file costs more than the tests. */
export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    globalSetup: 'test/support/global-setup.ts',
    setupFiles: 'test/support/undo-stubs.ts',
    // As many as there are cores; the runner's own work is little.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'unit', include: unit, isolate: false } },
      { extends: true, test: { name: 'isolated', include: isolated } },
      {
        extends: true,
        test: {
          name: 'system',
          include: ['test/**/*.test.ts'],
          exclude: [...unit, ...isolated],
          isolate: false,
        },
      },
    ],
  },
});
