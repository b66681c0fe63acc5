import { describe, expect, it, test } from 'vitest';
import { checkSpec } from '../../generator/compiler/check-spec.js';
import { expectAgreement } from '../support/expect-agreement.js';
import { expectFormatted } from '../support/expect-formatted.js';
import { expectLosslessPages } from '../support/expect-lossless-pages.js';
import { compiledFolder, importCompiled } from '../support/import-package.js';
import { judgesBy, type Judges } from '../support/judges.js';
import { randomSpec } from '../support/random-spec.js';
import { runTsc } from '../support/run-tsc.js';
import { plainOutput, specOutput, type SpecOutput } from '../support/spec-output.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { isThorough } from '../support/thoroughness.js';
import { withSharedRuntime } from '../support/with-shared-runtime.js';

/*
 * Random specs: whatever is accepted must compile, load, and have guards, validation and schema that agree.
 * CI tries two hundred, a run at home the first thirty of them;
 * `KFGEN_SEEDS=1,3000 npx vitest run test/generated/any-spec.test.ts` tries the first three thousand.
 */
const asked = process.env['KFGEN_SEEDS'];
const usual = isThorough ? '1,200' : '1,30';
const [first = 1, count = 1] = (asked ?? usual).split(',').map(Number);
const seeds = Array.from({ length: count }, (_, index) => first + index);
/** Each spec has about fifteen definitions, and some of these have thousands of values: of most specs one definition is tried, unless seeds are asked for. */
const MOST_VALUES = 60;

/** With one of so many all is done, also what takes long and finds in few specs what it finds in many. */
const whole = new Set<number>();
const EVERY = 25;
const MOST_VALUES_OF_WHOLE = 400;

const accepted = new Map<number, SpecOutput>();
const refused: (readonly [seed: number, places: readonly string[]])[] = [];
for (const seed of seeds) {
  const files = randomSpec(seed);
  const result = checkSpec(files);
  if (result.ok) {
    if (accepted.size % EVERY === 0) whole.add(seed);
    accepted.set(seed, await (whole.has(seed) ? specOutput(files) : plainOutput(result)));
  } else
    refused.push([
      seed,
      result.diagnostics.map(({ range }) => (files[range.file] ?? '').slice(range.start, range.end)),
    ]);
}
const named = new Map([...accepted].map(([seed, output]) => [`spec-${seed}`, output]));

test('most of the specs are accepted, and each mistake of the others has a place', () => {
  expect(accepted.size).toBeGreaterThan(refused.length);
  for (const [seed, places] of refused)
    expect([seed, places.every((text) => text !== '')]).toEqual([seed, true]);
});

const modules = withSharedRuntime(named);

describe('what is generated from them compiles as strictly as it can', () => {
  const compilers = ['typescript-7', 'typescript'] as const;
  test.each(asked === undefined ? compilers.slice(0, 1) : compilers)(
    'all of it, with one runtime, by %s',
    async (compiler) => {
      expect(await runTsc(temporaryFolder(modules), {}, compiler)).toEqual({ code: 0, output: '' });
    },
  );

  test('some packages as they are, with both compilers', async () => {
    const files = [...whole].flatMap((seed) =>
      Object.entries(accepted.get(seed)?.files ?? {}).map(
        ([path, text]) => [`spec-${seed}/${path}`, text] as const,
      ),
    );
    const folder = temporaryFolder(Object.fromEntries(files));
    for (const compiler of compilers)
      expect(await runTsc(folder, {}, compiler)).toEqual({ code: 0, output: '' });
  });
});

test('some packages are laid out as prettier does', async () => {
  for (const seed of whole) await expectFormatted(accepted.get(seed)?.files ?? {});
});

const folder = compiledFolder(modules);
const loaded: (readonly [seed: number, judges: Judges | Error])[] = [];
for (const [seed, output] of accepted) {
  try {
    loaded.push([seed, judgesBy(output, await importCompiled(folder, `spec-${seed}/src/index`))]);
  } catch (error) {
    loaded.push([seed, error instanceof Error ? error : new Error(String(error))]);
  }
}

describe.each(loaded)('what is generated from spec %i', (seed, judges) => {
  it('loads', () => expect(judges).not.toBeInstanceOf(Error));
  if (judges instanceof Error) return;
  const { names } = judges;
  const tried = asked === undefined ? [names[seed % names.length]!] : names;
  expectAgreement(
    judges,
    whole.has(seed) ? { most: MOST_VALUES_OF_WHOLE } : { names: tried, most: MOST_VALUES, runs: 40 },
  );
  expectLosslessPages(judges);
});
