import { checkSpec, type CheckedSpec } from '../../../../../generator/compiler/check-spec.js';
import type { SourceFiles } from '../../../../../generator/base/source/source-files.js';
import { seededRandom } from '../../../../../generator/runtime/seeded-random.js';
import { randomSpec } from '../../../../support/random-spec.js';
import type { Change } from '../oracle.js';
import type { Body } from './data.js';
import { definitionMutations } from './definition-mutations.js';
import { fieldMutations } from './field-mutations.js';
import { pick } from './mutation.js';

/** How often another change is tried where the spec would have mistakes. */
const TRIES = 40;

/** A random spec and what some random changes make of it, there and back; nothing if one of them has mistakes. */
export function randomChanges(seed: number, count: number): readonly Change[] {
  const old = valid(randomSpec(seed));
  if (old === undefined) return [];
  const chance = seededRandom(seed);
  const made: string[] = [];
  let spec = old;
  for (let tries = 0; tries < TRIES && made.length < count; tries += 1) {
    const { name, mutate } = pick(chance, pick(chance, [fieldMutations, definitionMutations]));
    const bodies = bodiesOf(spec.sources);
    const what = mutate(bodies, chance);
    const now = what === undefined ? undefined : valid({ 'spec/a.yaml': textOf(bodies) });
    if (what === undefined || now === undefined) continue;
    spec = now;
    made.push(`${name} ${what}`);
  }
  if (made.length === 0) return [];
  const name = `${seed}: ${made.join(', then ')}`;
  return [
    { name, old, now: spec },
    { name: `${name}, taken back`, old: spec, now: old },
  ];
}

function valid(sources: SourceFiles): CheckedSpec | undefined {
  const result = checkSpec(sources);
  return result.ok ? result : undefined;
}

/** A random spec has a line of JSON for each definition. */
function bodiesOf(sources: SourceFiles): Map<string, Body> {
  const lines = Object.values(sources).flatMap((text) => text.split('\n').filter((line) => line !== ''));
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), JSON.parse(line.slice(colon + 2)) as Body];
    }),
  );
}

function textOf(bodies: ReadonlyMap<string, Body>): string {
  return [...bodies].map(([name, body]) => `${name}: ${JSON.stringify(body)}\n`).join('');
}
