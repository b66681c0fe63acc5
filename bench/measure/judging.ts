import type { Runner } from './interleave.js';

/**
 * Judges all values, again and again, and counts. Each contender has a loop of its own: in one that they share, none could
 * be called as directly as in a program that uses one of them.
 */
export function judging(id: string, judge: (value: unknown) => unknown, values: readonly unknown[]): Runner {
  const loop = new Function(
    'judge',
    'values',
    'times',
    `let taken = 0; // ${id}
for (let time = 0; time < times; time += 1)
  for (let index = 0; index < values.length; index += 1) if (judge(values[index])) taken += 1;
return taken;`,
  ) as (judge: (value: unknown) => unknown, values: readonly unknown[], times: number) => number;
  return { id, values: values.length, run: (times) => loop(judge, values, times) };
}

/** All take the same number of values: times of others would not be comparable. */
export function agreeing(runners: readonly Runner[]): readonly Runner[] {
  const taken = runners.map(({ id, run }) => `${id}: ${run(1)}`);
  if (new Set(taken.map((each) => each.replace(/.*: /, ''))).size > 1)
    throw new Error(`Not all accept the same values: ${taken.join(', ')}`);
  return runners;
}
