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
