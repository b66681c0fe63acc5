import { contenders } from '../contenders/contenders.js';
import { loadContender } from '../contenders/load.js';
import type { Root } from '../contenders/roots.js';
import { interleave } from '../measure/interleave.js';
import { agreeing, judging } from '../measure/judging.js';
import type { Agreed } from '../traffic/mixed.js';
import { mixedTraffic } from '../traffic/mixed.js';
import type { Message } from '../traffic/samples.js';
import { kindOf } from '../traffic/samples.js';
import type { Workload } from './workload.js';

const VALUES = 1000;

export const guards: readonly Workload[] = [
  workload('valid', 'the union, valid messages of all kinds', 'KfMessage', (agreed) =>
    mixedTraffic(agreed, VALUES, 0),
  ),
  workload('some-invalid', 'the union, 5 % invalid', 'KfMessage', (agreed) =>
    mixedTraffic(agreed, VALUES, 0.05),
  ),
  workload('all-invalid', 'the union, invalid values only', 'KfMessage', (agreed) =>
    mixedTraffic(agreed, VALUES, 1),
  ),
  workload('text', 'text messages alone', 'TextMessage', ({ valid }) =>
    mixedTraffic(
      { valid: valid.filter((text) => kindOf(JSON.parse(text) as Message) === 'text'), invalid: [] },
      VALUES,
      0,
    ),
  ),
];

function workload(
  id: string,
  title: string,
  root: Root,
  values: (agreed: Agreed) => readonly unknown[],
): Workload {
  return {
    id,
    title,
    run: async (agreed, effort) => {
      const traffic = values(agreed);
      const runners = [];
      for (const contender of contenders)
        runners.push(judging(contender.id, (await loadContender(contender.id, root)).is, traffic));
      return interleave(agreeing(runners), effort);
    },
  };
}
