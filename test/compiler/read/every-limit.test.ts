import { describe, expect, test } from 'vitest';
import { fieldGrammar } from '../../../generator/compiler/read/grammar/field-grammar.js';
import { everyLimit, fieldWith } from '../../support/every-limit.js';
import { codesOf, diagnose } from './diagnose.js';

const otherKeys = ['doc', 'source', 'since', 'deprecated', 'when', 'aliases', 'type'];

test('these are all the limits of the grammar', () => {
  const { keys } = fieldGrammar.kind === 'variants' ? fieldGrammar.variants['type']! : { keys: {} };
  const limits = Object.keys(keys).filter((key) => !otherKeys.includes(key));
  expect(everyLimit.map(({ limit }) => limit)).toEqual(limits);
});

describe.each(everyLimit)('$limit', (each) => {
  const { limit, bound, wider, breaking } = each;

  test('is a mistake in a sample that breaks it, in a sentence of its own', () => {
    const examples = JSON.stringify([{ a: breaking }]);
    const [diagnostic, ...others] = diagnose(
      `A: { doc: 甲, fields: { a: ${fieldWith(each, bound)} }, examples: ${examples} }`,
    );
    expect(others).toEqual([]);
    expect(diagnostic?.code).toBe('example-mismatch');
    // Without a sentence the code of the fault would stand there.
    expect(diagnostic?.message).not.toMatch(/\b(?:min|max)-[a-z]+/);
  });

  test('cannot be widened by an override', () => {
    const overriding = (own: number | string): string => `
Base: { doc: 基, fields: { a: ${fieldWith(each, bound)} } }
Heir: { doc: 承, extends: Base, fields: { a: ${fieldWith(each, own)} } }
`;
    expect(codesOf(overriding(bound))).toEqual([]);
    expect(codesOf(overriding(wider))).toEqual(['incompatible-override']);
  });

  test('cannot stand beside a type that has no such limit', () => {
    expect(
      codesOf(`A: { doc: 甲, fields: { a: { type: boolean, ${limit}: ${bound}, doc: 字段 } } }`),
    ).toEqual(['inapplicable-limit']);
  });
});
