import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../generator/compiler/model/json-value.js';
import type { Field, Type } from '../../generator/compiler/model/model.js';
import { kitchenOutput } from '../support/kitchen-output.js';
import { runTsc } from '../support/run-tsc.js';
import { mutantsOf } from '../support/samples/mutants-of.js';
import { samplesOf } from '../support/samples/samples-of.js';
import { shippedOutput } from '../support/shipped-output.js';
import { type SpecOutput } from '../support/spec-output.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { isThorough } from '../support/thoroughness.js';

/** A line of TypeScript that must compile, or one that must not. */
interface Claim {
  readonly name: string;
  readonly label: string;
  readonly value: JsonValue;
  readonly compiles: boolean;
}

describe.each([
  ['the shipped spec', shippedOutput],
  ['every feature of the language', kitchenOutput],
])('types agree with guards on %s', (_label, output) => {
  const names = [...output.model.definitions.keys()].filter((name) => !hasInheritedNames(output, name));

  it('valid values are assignable, and what TypeScript can say does not compile when broken', async () => {
    const all = names.flatMap((name) => claimsOf(output, name));
    const claims = isThorough ? all : all.filter((_, index) => index % 4 === 0);
    expect(all.filter(({ compiles }) => compiles).length).toBeGreaterThan(names.length);
    expect(all.filter(({ compiles }) => !compiles).length).toBeGreaterThan(names.length);
    expect(await refutedClaims(output, names, claims)).toEqual([]);
  });
});

/**
 * Everything but what TypeScript cannot express: limits, integers, conditions on open enums; and unknown fields,
 * which it refuses in literals only.
 */
function claimsOf({ model }: SpecOutput, name: string): readonly Claim[] {
  const samples = samplesOf(model, name).filter(({ hasUnknownField = false }) => !hasUnknownField);
  const mutants = mutantsOf(model, name).filter(({ typed }) => typed);
  const claims = [
    ...samples.map(({ label, value }) => ({ name, label, value, compiles: true })),
    ...mutants.map(({ label, value }) => ({ name, label, value, compiles: false })),
  ];
  // In a literal of TypeScript a key that every object inherits is none like any other.
  return claims.filter(({ value }) => !/"(?:__proto__|constructor|toString)":/.test(JSON.stringify(value)));
}

/** TypeScript finds a `toString` in every object and a `length` in every array, whether or not they count as fields. */
function hasInheritedNames({ model }: SpecOutput, name: string): boolean {
  const inType = (type: Type): boolean => type.kind === 'object' && inFields(type.fields);
  const inFields = (fields: readonly Field[]): boolean =>
    fields.some((field) => field.name in Array.prototype || inType(field.type));
  const definition = model.definitions.get(name);
  if (definition?.kind === 'union')
    return definition.members.some((member) => hasInheritedNames({ model, files: {} }, member.name));
  return definition?.kind === 'object' && inFields(definition.fields);
}

async function refutedClaims(
  { files }: SpecOutput,
  names: readonly string[],
  claims: readonly Claim[],
): Promise<readonly string[]> {
  const lines = claims.map(({ name, value, compiles }, index) => {
    const directive = compiles ? '' : '/* @ts-expect-error */ ';
    return `${directive}export const claim${index}: ${name} = ${JSON.stringify(value)};`;
  });
  const text = [`import type { ${names.join(', ')} } from '../src/index.js';`, ...withDirectives(lines)].join(
    '\n',
  );
  const folder = temporaryFolder({ ...files, 'test/claims.ts': text });
  const { output } = await runTsc(folder);
  return output.split('\n').flatMap((line) => {
    if (!/^\S+\(/.test(line)) return [];
    const claim = claims[Math.floor((Number(/claims\.ts\((\d+),/.exec(line)?.[1]) - 2) / 2)];
    return [
      claim === undefined
        ? line
        : `${claim.name} ${claim.compiles ? 'refuses' : 'allows'} ${claim.label}: ${JSON.stringify(claim.value).slice(0, 300)}`,
    ];
  });
}

/** Two lines for each claim, so that its number can be computed from the line of an error. */
function withDirectives(lines: readonly string[]): readonly string[] {
  const directive = '/* @ts-expect-error */ ';
  return lines.flatMap((line) =>
    line.startsWith(directive) ? ['// @ts-expect-error', line.slice(directive.length)] : ['', line],
  );
}
