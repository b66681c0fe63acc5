import { writtenDefinitions } from '../../model/visit-written.js';
import type { Rule } from './rule.js';

/** What to do is said of codes, by which a service tells how a call went: integers, not words. */
export const adviceOnCodes: Rule = (model, report) => {
  for (const definition of writtenDefinitions(model)) {
    if (definition.kind !== 'enum' || definition.valueType.kind === 'integer') continue;
    for (const { origin } of definition.values) {
      const place = origin.keys['advice'];
      if (place !== undefined) report('advice-on-text', place, { name: definition.name });
    }
  }
};
