import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../generator/compiler/model/json-value.js';
import { pointer, type Judges } from './judges.js';
import { mutatedJson } from './mutated-json.js';
import { mutantsOf } from './samples/mutants-of.js';
import type { Mutant } from './samples/sample.js';
import { samplesOf } from './samples/samples-of.js';
import { spread } from './spread.js';

export interface AgreementOptions {
  /** The definitions to try; all of them by default. */
  readonly names?: readonly string[];
  /** Of more values of a kind, so many are tried, from all parts of the list. */
  readonly most?: number;
  /** How many of any values are tried. */
  readonly runs?: number;
}

/** Three tests for each definition: valid values pass, values with one fault do not, and all checks always agree. */
export function expectAgreement(judges: Judges, options: AgreementOptions = {}): void {
  const { names = judges.names, most = Infinity, runs = 200 } = options;
  describe.each(names)('%s', (name) => {
    const samples = spread(samplesOf(judges.model, name), most);
    const mutants = spread(mutantsOf(judges.model, name), most);

    it('is accepted in each of its forms', () => {
      expect(samples.length).toBeGreaterThan(0);
      const refused = samples.filter(
        ({ value }) => verdicts(judges, name, value) !== 'guard validate schema model',
      );
      expect(
        refused.map(({ label, value }) => ({ label, value, by: verdicts(judges, name, value) })),
      ).toEqual([]);
    });

    it('is refused for each single fault, and the fault is named by its place', () => {
      expect(mutants.length).toBeGreaterThan(0);
      expect(mutants.flatMap((mutant) => complaints(judges, name, mutant))).toEqual([]);
    });

    it('gets one verdict on any JSON', () => {
      const agree = (value: JsonValue): boolean =>
        ['', 'guard validate schema model'].includes(verdicts(judges, name, value));
      const valid = samples.map(({ value }) => value);
      fc.assert(
        fc.property(fc.jsonValue(), (value) => agree(value as JsonValue)),
        { seed: 1, numRuns: runs / 4 },
      );
      fc.assert(fc.property(mutatedJson(valid), agree), { seed: 2, numRuns: runs });
    });
  });
}

/** The checks that accept the value. */
function verdicts(judges: Judges, name: string, value: unknown): string {
  return judged(judges, name, value).accepting;
}

/** What each check says of a value, and the names of those that accept it. */
function judged({ guard, validate, schema, mismatchPaths }: Judges, name: string, value: unknown) {
  const all = {
    guard: guard(name, value),
    validate: validate(name, value),
    schema: schema(name, value),
    mismatches: mismatchPaths(name, value),
  };
  const accepting = [
    ...(all.guard ? ['guard'] : []),
    ...(all.validate.ok ? ['validate'] : []),
    ...(all.schema.ok ? ['schema'] : []),
    ...(all.mismatches.length === 0 ? ['model'] : []),
  ];
  return { ...all, accepting: accepting.join(' ') };
}

/** The checks that accept a mutant, or report another place for its fault. */
function complaints(judges: Judges, name: string, { label, value, path }: Mutant): readonly object[] {
  const place = pointer(path);
  const { validate, schema, mismatches, accepting } = judged(judges, name, value);
  const { paths } = schema;
  const issuePaths = (validate.issues ?? []).map((issue) => pointer(issue.path)).join();
  const mismatchPaths = mismatches.join();
  const isInSchema = paths.includes(place) || paths.includes(pointer(path.slice(0, -1)));
  if (accepting === '' && issuePaths === place && mismatchPaths === place && isInSchema) return [];
  return [
    { label, value, place, accepting, issuePaths, mismatchPaths, schemaPaths: [...new Set(paths)].join() },
  ];
}
