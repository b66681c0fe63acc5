import { visitTypes } from '../../model/visit-written.js';
import type { Rule } from './rule.js';

const ranges = [
  ['minimum', 'maximum'],
  ['minLength', 'maxLength'],
  ['minBytes', 'maxBytes'],
  ['minLength', 'maxBytes'],
  ['minItems', 'maxItems'],
] as const;

/** No lower limit is greater than its upper limit. */
export const limits: Rule = (model, report) => {
  for (const type of visitTypes(model)) {
    for (const [lower, upper] of ranges) {
      const place = type.origin?.keys[lower];
      if (place === undefined) continue;
      const { [lower]: low, [upper]: high }: Readonly<Record<string, unknown>> = { ...type };
      if (typeof low !== 'number' || typeof high !== 'number' || low <= high) continue;
      report('empty-range', place, { lower, low: `${low}`, upper, high: `${high}` });
    }
  }
};
