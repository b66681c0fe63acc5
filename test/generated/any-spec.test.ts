import { describe, expect, it, test } from 'vitest';
import { checkSpec } from '../../generator/compiler/check-spec.js';
import { expectAgreement } from '../support/expect-agreement.js';
import { expectFormatted } from '../support/expect-formatted.js';
import { expectLosslessPages } from '../support/expect-lossless-pages.js';
import { judgesOf, type Judges } from '../support/judges.js';
import { randomSpec } from '../support/random-spec.js';
import { runTsc } from '../support/run-tsc.js';
import { specOutput, type SpecOutput } from '../support/spec-output.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/*
 * Random specs: whatever is accepted must compile, load, and have guards, validation and schema that agree.
 * `KFGEN_SEEDS=1,1000 npx vitest run test/generated/any-spec.test.ts` tries the first thousand.
 */
const [first = 1, count = 1] = (process.env['KFGEN_SEEDS'] ?? '1,16').split(',').map(Number);
/** Large random specs have thousands of them for a single definition. */
const MOST_VALUES = 120;
const seeds = Array.from({ length: count }, (_, index) => first + index);

const accepted: (readonly [seed: number, output: SpecOutput])[] = [];
const refused: (readonly [seed: number, places: readonly string[]])[] = [];
for (const seed of seeds) {
  const files = randomSpec(seed);
  const result = checkSpec(files);
  if (result.ok) accepted.push([seed, await specOutput(files)]);
  else
    refused.push([
      seed,
      result.diagnostics.map(({ range }) => (files[range.file] ?? '').slice(range.start, range.end)),
    ]);
}

test('most of the specs are accepted, and each mistake of the others has a place', () => {
  expect(accepted.length).toBeGreaterThan(refused.length);
  for (const [seed, places] of refused)
    expect([seed, places.every((text) => text !== '')]).toEqual([seed, true]);
});

test('what is generated from them compiles as strictly as it can', async () => {
  const files = accepted.flatMap(([seed, output]) =>
    Object.entries(output.files).map(([path, text]) => [`spec-${seed}/${path}`, text]),
  );
  const folder = temporaryFolder(Object.fromEntries(files) as Record<string, string>);
  for (const compiler of ['typescript', 'typescript-7'] as const)
    expect(await runTsc(folder, {}, compiler)).toEqual({ code: 0, output: '' });
});

test('what is generated from them is laid out as prettier does', async () => {
  for (const [, output] of accepted) await expectFormatted(output.files);
});

const loaded = await Promise.all(
  accepted.map(async ([seed, output]): Promise<readonly [number, Judges | Error]> => {
    try {
      return [seed, await judgesOf(output)];
    } catch (error) {
      return [seed, error instanceof Error ? error : new Error(String(error))];
    }
  }),
);

describe.each(loaded)('what is generated from spec %i', (_, judges) => {
  it('loads', () => expect(judges).not.toBeInstanceOf(Error));
  if (judges instanceof Error) return;
  expectAgreement(judges, MOST_VALUES);
  expectLosslessPages(judges);
});
