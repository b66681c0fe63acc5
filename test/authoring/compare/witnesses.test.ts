import { describe, expect, test } from 'vitest';
import { changeText } from '../../../generator/authoring/compare/change-text.js';
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

/**
 * Holds each break against its witness: a payload that the guards judge otherwise, or code that stops compiling. How
 * many breaks there were.
 */
async function expectWitnesses(before: CheckedSpec, after: CheckedSpec): Promise<number> {
  const comparison = compareSpecs(before, after);
  let breaks = 0;
  for (const finding of comparison.findings) {
    const witness = findWitness(comparison, finding);
    const isBreaking = finding.received === 'breaking' || finding.sent === 'breaking';
    if (!isBreaking) {
      expect(witness).toBeUndefined();
      continue;
    }
    breaks += 1;
    if (witness === undefined)
      throw new Error(`No witness for ${finding.rule}: ${JSON.stringify(finding.details)}`);
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
  return breaks;
}

describe('a break has a witness that one version takes and the other does not', () => {
  test.each(directedCases)('$rule ($direction)', async (texts) => {
    await expectWitnesses(specOf(withoutMark(texts.before)), specOf(withoutMark(texts.after)));
  });

  const level =
    'L: { doc: 等级, enum: uint32, open: false, values: { 1: { name: One, doc: 一 }, 2: { name: Two, doc: 二 } } }\n';
  const atTimes = (type: string, when: string): string =>
    `l: { type: L, doc: 等级 }, b: { ${type}, doc: 乙, when: { l: ${when} } }`;
  const inside = 'fields: { c: { type: string, doc: 丙 } }';
  test.each([
    ['anything may be absent', 'b: { type: any, doc: 乙 }', 'b?: { type: any, doc: 乙 }'],
    ['anything is there at fewer times', atTimes('type: any', '[1, 2]'), atTimes('type: any', '1')],
    ['anything is there at other times', atTimes('type: any', '1'), atTimes('type: any', '2')],
    ['anything has a spelling', 'b: { type: any, doc: 乙 }', 'b: { type: any, doc: 乙, aliases: c }'],
    ['anything is respelt', 'b: { type: any, doc: 乙 }', 'c: { type: any, doc: 乙, aliases: b }'],
    ['an object may be absent', `b: { ${inside}, doc: 乙 }`, `b?: { ${inside}, doc: 乙 }`],
    [
      'what has two spellings may be absent',
      'b: { type: string, doc: 乙, aliases: c }',
      'b?: { type: string, doc: 乙, aliases: c }',
    ],
    [
      'what has two spellings has three',
      'b: { type: string, doc: 乙, aliases: c }',
      'b: { type: string, doc: 乙, aliases: [c, d] }',
    ],
    [
      'what has two spellings is wider',
      'b: { type: string, doc: 乙, aliases: c }',
      'b: { type: string | uint32, doc: 乙, aliases: c }',
    ],
    [
      'what may be absent may be null',
      'b?: { type: string, doc: 乙 }',
      'b?: { type: string | null, doc: 乙 }',
    ],
    [
      'what may be absent is there under one of two names',
      'b?: { type: string, doc: 乙 }',
      'b: { type: string, doc: 乙, aliases: c }',
    ],
    [
      'what may be absent is there under another name',
      'b?: { type: string, doc: 乙 }',
      'c: { type: string, doc: 乙, aliases: b }',
    ],
  ])('%s', async (_, before, after) => {
    const spec = (fields: string): CheckedSpec => specOf(`${level}A: { doc: 甲, fields: { ${fields} } }\n`);
    expect(await expectWitnesses(spec(before), spec(after))).toBeGreaterThan(0);
  });
});

describe('of several breaks at one place each has a witness of its own', () => {
  /** What shows each break: the payload or what the code says besides its imports, with the place of the fault. */
  function shown(before: string, after: string): Readonly<Record<string, unknown>> {
    const comparison = compareSpecs(specOf(before), specOf(after));
    const breaks = comparison.findings.filter(
      ({ received, sent }) => received === 'breaking' || sent === 'breaking',
    );
    return Object.fromEntries(
      breaks.map((finding) => {
        const witness = findWitness(comparison, finding);
        const of = witness?.kind === 'payload' ? witness.payload : witness?.code.split('\n').at(-1);
        return [changeText(finding), of];
      }),
    );
  }

  test('presence and limit of a field', () => {
    const a = (k: string): string => `A: { doc: 甲, fields: { ${k} } }\n`;
    expect(
      shown(
        a('k?: { type: string, maxLength: 20, doc: 键 }'),
        a('k: { type: string, maxLength: 10, doc: 键 }'),
      ),
    ).toEqual({
      'A: k? → k': {},
      'A.k: string maxLength 20 → string maxLength 10': { k: 'a'.repeat(11) },
    });
  });

  test('limits of a list and of its items', () => {
    const a = (items: number, length: number): string =>
      `A: { doc: 甲, fields: { k: { items: { type: string, maxLength: ${length} }, maxItems: ${items}, doc: 键 } } }\n`;
    expect(shown(a(5, 20), a(2, 10))).toEqual({
      'A.k: (string maxLength 20)[] maxItems 5 → (string maxLength 10)[] maxItems 2': { k: ['', '', ''] },
      'A.k[]: string maxLength 20 → string maxLength 10': { k: ['a'.repeat(11)] },
    });
  });

  test('a type, and what it says is in it', () => {
    const a = (type: string, c: string): string =>
      `A: { doc: 甲, fields: { k: { type: ${type}, doc: 键 } } }\nB: { doc: 乙, fields: { ${c}: { type: string, doc: 丙 } } }\n`;
    expect(shown(a('B | string', 'c?'), a('B', 'c'))).toMatchObject({ 'A.k: B | string → B': { k: '' } });
  });

  const values = (list: Readonly<Record<number, string>>, open: boolean): string =>
    `Kind: { doc: 种类, enum: uint32, open: ${open}, values: { ${Object.entries(list)
      .map(([value, name]) => `${value}: { name: ${name}, doc: 值 }`)
      .join(', ')} } }\nA: { doc: 甲, fields: { k: { type: Kind, doc: 键 } } }\n`;

  test('values that are called otherwise', () => {
    expect(shown(values({ 2: 'B', 3: 'C' }, true), values({ 2: 'B2', 3: 'C2' }, true))).toEqual({
      'Kind: B → B2': 'export const code: 2 = Kind.B;',
      'Kind: C → C2': 'export const code: 3 = Kind.C;',
    });
  });

  test('a name that stands for another value, and one that is gone', () => {
    expect(shown(values({ 2: 'B', 3: 'C' }, true), values({ 2: 'B2', 5: 'C' }, true))).toEqual({
      'Kind: B → B2': 'export const code: 2 = Kind.B;',
      'Kind.C: C = 3 → C = 5': 'export const code: 3 = Kind.C;',
    });
  });

  test('values that are gone from a closed enum', () => {
    expect(shown(values({ 1: 'A', 2: 'B', 3: 'C' }, false), values({ 1: 'A' }, false))).toEqual({
      'Kind -B = 2': 2,
      'Kind -C = 3': 3,
    });
  });

  test('members that are gone from a union', () => {
    const union = (members: readonly string[]): string =>
      'U: { doc: 联合, union: k }\n' +
      ['B', 'C', 'D']
        .map((name) => {
          const isIn = members.includes(name);
          return `${name}: { doc: 成员,${isIn ? ' in: U,' : ''} fields: { k: { const: ${name.toLowerCase()}, doc: 种类 } }, examples: [{ k: ${name.toLowerCase()} }] }\n`;
        })
        .join('');
    expect(shown(union(['B', 'C', 'D']), union(['D']))).toEqual({ 'U -B': { k: 'b' }, 'U -C': { k: 'c' } });
  });

  test('spellings that are gone', () => {
    const a = (aliases: string): string =>
      `A: { doc: 甲, fields: { b: { type: string, doc: 乙${aliases} } } }\n`;
    expect(shown(a(', aliases: [c, d]'), a(''))).toEqual({
      'A.b: -alias c': { c: '' },
      'A.b: -alias d': { d: '' },
    });
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
