import { defineConfig } from 'vitest/config';
import { settings } from './vitest.config.js';

/** What takes milliseconds each. */
export default defineConfig({
  test: {
    ...settings,
    include: [
      'test/{base,compiler,scripts,authoring}/**/*.test.ts',
      'test/browser/playground/**/*.test.ts',
      'test/{architecture,golden,invalid,typography}.test.ts',
    ],
    // These try very often.
    exclude: [
      'test/authoring/capture/split/whole-objects.test.ts',
      'test/authoring/docs/docs-page.test.ts',
      'test/authoring/compare/{diff-oracle/**,witnesses.test.ts}',
      'test/authoring/infer/{awkward,settled}.test.ts',
    ],
    isolate: false,
  },
});
