import { describe, expect, test } from 'vitest';
import { compareSpecs } from '../../../generator/authoring/compare/compare-specs.js';
import { findWitness } from '../../../generator/authoring/compare/witness/find-witness.js';
import type { CheckedSpec } from '../../../generator/compiler/check-spec.js';
import { findFaults } from '../../../generator/compiler/model/find-faults.js';
import { plainOutput } from '../../support/spec-output.js';
import { virtualProgram } from '../../support/virtual-program.js';
import { specOf } from './compare-texts.js';
import { directedCases } from './directed-cases.js';
import { withoutMark } from './marked-text.js';

/** What TypeScript finds wrong with a module beside the output of a spec. */
async function mistakesIn(spec: CheckedSpec, code: string): Promise<readonly string[]> {
  const { files } = await plainOutput(spec);
  const program = virtualProgram({ ...files, 'witness.ts': code });
  return program.getSemanticDiagnostics('/witness.ts').map(({ messageText }) => JSON.stringify(messageText));
}

describe('a break has a witness that one version takes and the other does not', () => {
  test.each(directedCases)('$rule ($direction)', async ({ rule, ...texts }) => {
    const [before, after] = [specOf(withoutMark(texts.before)), specOf(withoutMark(texts.after))];
    const comparison = compareSpecs(before, after);
    for (const finding of comparison.findings) {
      const witness = findWitness(comparison, finding);
      const isBreaking = finding.received === 'breaking' || finding.sent === 'breaking';
      if (!isBreaking) {
        expect(witness).toBeUndefined();
        continue;
      }
      if (witness === undefined)
        throw new Error(`No witness for ${rule}: ${JSON.stringify(finding.details)}`);
      if (witness.kind === 'payload') {
        const { type, payload } = witness;
        expect(findFaults(before.model, type, payload)).toEqual([]);
        expect(findFaults(after.model, comparison.newName(type), payload)).not.toEqual([]);
      } else {
        expect({ code: witness.code, mistakes: await mistakesIn(before, witness.code) }).toEqual({
          code: witness.code,
          mistakes: [],
        });
        const mistakes = await mistakesIn(after, witness.code);
        expect({ code: witness.code, count: mistakes.length > 0 }).toEqual({
          code: witness.code,
          count: true,
        });
      }
    }
  });
});

test('a payload is the example of the type, with plain values where it had to be another', () => {
  const spec = (most: number): CheckedSpec =>
    specOf(
      `A: { doc: 甲, fields: { 名字: { type: string, doc: 名 }, in: { doc: 内, fields: { b?: { type: string, maxLength: ${most}, doc: 乙 }, c?: { type: string, doc: 丙 } } } }, examples: [{ 名字: 小李, in: { c: 你好 } }] }\n`,
    );
  const comparison = compareSpecs(spec(9), spec(2));
  expect(findWitness(comparison, comparison.findings[0]!)).toMatchObject({
    payload: { 名字: '小李', in: { b: expect.stringMatching(/^a{3,}$/) as string } },
  });
});
