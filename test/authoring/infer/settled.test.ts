import fc from 'fast-check';
import { describe, it } from 'vitest';
import { arbitraryCapture, arbitraryFamily } from './arbitrary-payloads.js';
import { isThorough } from '../../support/thoroughness.js';
import { expectSettled } from './expect-settled.js';
import { ownSpec } from './own-spec.js';

/** CI tries eighty, a run at home twenty; `RUNS=1000 npx vitest run test/authoring/infer/settled.test.ts` tries so many others. */
const isAsked = process.env['RUNS'] !== undefined;
const numRuns = Number(process.env['RUNS'] ?? (isThorough ? 80 : 20));
/** Otherwise the same payloads in each run. */
const seed = isAsked ? {} : { seed: 1 };

describe('a draft is settled: valid, formatted, accepting what it was made from, and complete at once', () => {
  it.each([
    ['payloads of all sorts', arbitraryCapture],
    ['payloads of few types that depend on tags and codes', arbitraryFamily],
  ])(
    'from %s',
    async (_, captures) => {
      await fc.assert(
        fc.asyncProperty(
          captures,
          async (capture) => void (await expectSettled(ownSpec, capture, [], ['tag-body-mismatch'])),
        ),
        { numRuns, ...seed },
      );
    },
    isAsked ? numRuns * 3000 : undefined,
  );
});
