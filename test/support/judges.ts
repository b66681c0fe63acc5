import { findFaults } from '../../generator/compiler/model/find-faults.js';
import type { Model } from '../../generator/compiler/model/model.js';
import { importPackage, type GeneratedPackage, type ValidationResult } from './import-package.js';
import { schemaOracle, type Verdict } from './schema-oracle.js';
import type { SpecOutput } from './spec-output.js';

/** Everything that decides whether a value is valid. */
export interface Judges {
  readonly model: Model;
  readonly names: readonly string[];
  readonly guard: (name: string, value: unknown) => boolean;
  readonly validate: (name: string, value: unknown) => ValidationResult;
  /** What the parser of a page gives. */
  readonly parse: (name: string, value: unknown) => Readonly<Record<string, unknown>>;
  readonly schema: (name: string, value: unknown) => Verdict;
  readonly mismatchPaths: (name: string, value: unknown) => readonly string[];
}

export async function judgesOf(output: SpecOutput): Promise<Judges> {
  return judgesBy(output, await importPackage(output));
}

/** The same for a package that is loaded already. */
export function judgesBy(output: SpecOutput, { exports, guardOf, validatorOf }: GeneratedPackage): Judges {
  const { model } = output;
  return {
    model,
    names: [...model.definitions.keys()],
    guard: (name, value) => guardOf(name)(value),
    validate: (name, value) => validatorOf(name)(value),
    parse: (name, value) =>
      (exports[`parse${name}`] as (page: unknown) => Readonly<Record<string, unknown>>)(value),
    schema: schemaOracle(output),
    mismatchPaths: (name, value) => findFaults(model, name, value).map(({ path }) => pointer(path)),
  };
}

/** A path as JSON Pointer. */
export function pointer(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
