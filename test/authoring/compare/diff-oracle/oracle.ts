import { directions, type Direction } from '../../../../generator/authoring/compare/change-rule.js';
import type { CheckedSpec } from '../../../../generator/compiler/check-spec.js';
import type { SpecOutput } from '../../../support/spec-output.js';
import { changedCallTypes } from './changed-call-types.js';
import { affectedDefinitions, changedDefinitions, concerned } from './changed-definitions.js';
import { brokenClaims, type BrokenClaim, type Consumer } from './consumer/broken-claims.js';
import type { Claim } from './consumer/claim.js';
import { definitionClaims } from './consumer/definition-claims.js';
import { functionClaims } from './consumer/function-claims.js';
import { refusedValue } from './refused-values.js';
import { packageOf } from './package-of.js';

/** A value that is refused, or code that does not compile any more. */
export interface Evidence {
  /** The definition that it is about, by its old name; none of what every package has. */
  readonly definition: string | undefined;
  readonly directions: readonly Direction[];
  /** Whether it is only code that handles all there was, and is meant to stop. */
  readonly isExhaustive: boolean;
  readonly what: string;
}

/** A step from one version of a spec to another. */
export interface Change {
  readonly name: string;
  readonly old: CheckedSpec;
  readonly now: CheckedSpec;
}

export interface OracleOptions {
  /** How many values of a definition are tried of each kind. */
  readonly values: number;
  /** How many values of a type a program builds. */
  readonly literals: number;
  /** Whether lines that do not compile with their own version are left out: names that hurt make some. */
  readonly skipsUnfit?: boolean;
}

/** All that breaks by each change: found by trying, not by any rule. */
export async function evidenceOf(
  changes: readonly Change[],
  { values, literals, skipsUnfit = false }: OracleOptions,
): Promise<ReadonlyMap<Change, readonly Evidence[]>> {
  const folders = new Map<CheckedSpec, string>();
  const packages = new Map<string, SpecOutput>();
  for (const spec of new Set(changes.flatMap(({ old, now }) => [old, now]))) {
    const folder = `p${folders.size}`;
    folders.set(spec, folder);
    packages.set(folder, await packageOf(spec));
  }
  const folderOf = (spec: CheckedSpec): string => folders.get(spec) ?? '';
  const consumers = new Map<string, Consumer>();
  for (const [index, { old, now }] of changes.entries()) {
    const claims = claimsOf(old, now, `../${folderOf(old)}`, literals);
    consumers.set(`after${index}`, { folder: folderOf(now), claims });
    consumers.set(`before${index}`, { folder: folderOf(old), claims });
  }
  const broken = await brokenClaims(packages, consumers);
  return new Map(
    changes.map((change, index) => {
      const unfit = new Set(broken.get(`before${index}`)?.map(({ claim }) => claim));
      const [first] = broken.get(`before${index}`) ?? [];
      if (first !== undefined && !skipsUnfit)
        throw new Error(`A program does not compile with its own version: ${change.name}\n${first.what}`);
      const after = (broken.get(`after${index}`) ?? []).filter(({ claim }) => !unfit.has(claim));
      const refused = refusedValues(change, values);
      return [change, [...refused, ...after.map(codeEvidence(change))]];
    }),
  );
}

function claimsOf(old: CheckedSpec, now: CheckedSpec, folder: string, literals: number): readonly Claim[] {
  const directionsOf = concerned(old, now);
  const affected = affectedDefinitions(old, changedDefinitions(old, now));
  return [
    ...[...affected].flatMap((name) => definitionClaims(old, name, literals)),
    ...functionClaims(old, folder),
  ].filter(({ definition, by }) => {
    if (definition === undefined || by === undefined) return true;
    return directionsOf(definition).includes(by);
  });
}

function refusedValues({ old, now }: Change, most: number): readonly Evidence[] {
  const directionsOf = concerned(old, now);
  const types = [...changedDefinitions(old, now)].map((name) => ({
    ...{ definition: name, old: name, now: name, directions: directionsOf(name) },
  }));
  return [...types, ...changedCallTypes(old, now)].flatMap((each): readonly Evidence[] => {
    if (!old.model.definitions.has(each.old) || !now.model.definitions.has(each.now)) return [];
    const value = refusedValue(old, now, each, most);
    if (value === undefined) return [];
    const what = `${each.now} refuses ${JSON.stringify(value)}`;
    return [{ definition: each.definition, directions: each.directions, isExhaustive: false, what }];
  });
}

function codeEvidence({ old, now }: Change): (broken: BrokenClaim) => Evidence {
  const directionsOf = concerned(old, now);
  return ({ claim: { definition, by, isExhaustive = false }, what }) => {
    const own = definition === undefined ? directions : directionsOf(definition);
    return { definition, directions: by === undefined ? own : [by], isExhaustive, what };
  };
}
