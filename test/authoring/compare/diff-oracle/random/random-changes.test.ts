import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../oracle.js';
import { disagreement } from '../verdict.js';
import { randomChanges } from './random-changes.js';

/*
 * Changes of random specs, every other time two at once: a few, or as many as are asked for:
 * `KFGEN_SEEDS=1,300 npx vitest run test/authoring/compare/diff-oracle/random`.
 */
const [first = 1, count = 1] = (process.env['KFGEN_SEEDS'] ?? '1,4').split(',').map(Number);
const seeds = Array.from({ length: count }, (_, index) => first + index);
const changes = seeds.flatMap((seed) => randomChanges(seed, 1 + (seed % 2)));
const evidence = await evidenceOf(changes, { values: 60, literals: 6, skipsUnfit: true });

describe('diff says of a random change whom it breaks', () => {
  it.each(changes)('$name', (change) => {
    expect(disagreement(change, evidence.get(change) ?? [])).toBeUndefined();
  });
});
