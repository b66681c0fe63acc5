import { defineConfig } from 'vitest/config';

/** Takes milliseconds each: what `npm run test:fast` runs. */
const unit = [
  'test/{base,compiler,authoring,scripts}/**/*.test.ts',
  'test/browser/playground/**/*.test.ts',
  'test/{architecture,golden,invalid,typography}.test.ts',
];
/** Calls functions only, too, but very often, or compiles much. */
const thorough = [
  'test/{generated,seed,domain,consumer,frameworks}/**/*.test.ts',
  'test/authoring/infer/settled.test.ts',
  'test/authoring/compare/diff-oracle/**/*.test.ts',
];

/** Tests that only call functions share one world per worker: importing compilers anew for each file costs more than the tests. */
export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    globalSetup: 'test/support/global-setup.ts',
    // As many as there are cores; the runner's own work is little.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'unit', include: unit, exclude: thorough, isolate: false } },
      { extends: true, test: { name: 'thorough', include: thorough, isolate: false } },
      {
        extends: true,
        test: { name: 'system', include: ['test/**/*.test.ts'], exclude: [...unit, ...thorough] },
      },
    ],
  },
});
