import { contenders } from '../contenders/contenders.js';
import { loadContender } from '../contenders/load.js';
import { interleave } from '../measure/interleave.js';
import { agreeing, judging } from '../measure/judging.js';
import { mixedTraffic } from '../traffic/mixed.js';
import type { Workload } from './workload.js';

const VALUES = 1000;

/** Saying what is wrong: all that libraries have for it, beside the guard written by hand, which says nothing. */
export const validate: readonly Workload[] = [
  workload('valid', 'with reasons, valid messages of all kinds', 0),
  workload('some-invalid', 'with reasons, 5 % invalid', 0.05),
];

function workload(id: string, title: string, invalidShare: number): Workload {
  return {
    id,
    title,
    run: async (agreed, effort) => {
      const traffic = mixedTraffic(agreed, VALUES, invalidShare);
      const runners = [];
      for (const { id: contender } of contenders) {
        const { is, reasons } = await loadContender(contender, 'KfMessage');
        if (contender === 'hand') runners.push(judging('hand', is, traffic));
        if (contender === 'kfgen') runners.push(judging('kfgen-guard', is, traffic));
        if (reasons) runners.push(judging(contender, (value) => reasons(value) === 0, traffic));
      }
      return interleave(agreeing(runners), effort);
    },
  };
}
