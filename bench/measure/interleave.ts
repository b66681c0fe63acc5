import { randomNumbers } from '../traffic/random.js';
import type { Spread } from './statistics.js';
import { median, spreadOf } from './statistics.js';

/** One of those that take turns. */
export interface Runner {
  readonly id: string;
  /** Does its work so often; it must not be possible to leave it out. */
  readonly run: (times: number) => number;
  /** How many values one time is. */
  readonly values: number;
}

/** Nanoseconds for a value, and the median of what each round took beside the first runner. */
export interface Timing extends Spread {
  readonly id: string;
  readonly ratio: number;
}

export interface Effort {
  readonly rounds: number;
  /** Rounds before those that count. */
  readonly warmUp: number;
  /** How long a turn takes, about. */
  readonly milliseconds: number;
}

/**
 * All runners take turns in each round, in another order each time, so that a slow moment of the machine meets all of
 * them and none follows the same other, whose garbage and caches it would pay for. tinybench finishes one task before it begins the next: what the machine does
 * meanwhile would stand in the ratios.
 */
export function interleave(runners: readonly Runner[], effort: Effort): readonly Timing[] {
  const turns = runners.map((runner) => ({
    runner,
    times: timesFor(runner, effort),
    rounds: [] as number[],
  }));
  const random = randomNumbers(1);
  const round = (): void => {
    const shuffled = turns.map((turn) => [random(), turn] as const).sort(([one], [other]) => one - other);
    for (const [, turn] of shuffled) turn.rounds.push(nanoseconds(turn.runner, turn.times));
  };
  for (let number = 0; number < effort.warmUp; number += 1) round();
  for (const turn of turns) {
    // Compiled by now, each does more in a turn.
    turn.times = timesFor(turn.runner, effort);
    turn.rounds = [];
  }
  for (let number = 0; number < effort.rounds; number += 1) round();
  const [base] = turns;
  return turns.map(({ runner, rounds }) => ({
    id: runner.id,
    ...spreadOf(rounds),
    ratio: median(rounds.map((taken, number) => taken / (base?.rounds[number] ?? NaN))),
  }));
}

function nanoseconds({ run, values }: Runner, times: number): number {
  const started = process.hrtime.bigint();
  sink += run(times);
  return Number(process.hrtime.bigint() - started) / (times * values);
}

/** How often fills a turn, once it is warm. */
function timesFor(runner: Runner, { milliseconds }: Effort): number {
  for (let times = 1; ; times *= 2) {
    const taken = (nanoseconds(runner, times) * times * runner.values) / 1e6;
    if (taken > milliseconds / 2) return Math.max(1, Math.round((times * milliseconds) / taken));
  }
}

/** Results end here, so that no compiler finds that nobody wants them. */
export let sink = 0;
