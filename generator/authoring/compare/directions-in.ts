import type { Model } from '../../compiler/model/model.js';
import { isMarkedSent, partsOf, sentNames } from '../../compiler/model/sent-names.js';
import { once } from '../../runtime/once.js';
import { directions, type Direction } from './change-rule.js';

const both: ReadonlySet<Direction> = new Set(directions);

/** Who has to do with values of a definition: who receives it, who sends it, or both. Calls have no direction: they concern both. */
export const directionsIn: (model: Model) => (definition: string) => ReadonlySet<Direction> = once(
  (model) => {
    const onlySent = sentNames(model);
    const sent = partsOf(model, [...model.definitions.values()].filter(isMarkedSent));
    return (definition) => {
      if (!model.definitions.has(definition)) return both;
      if (onlySent.has(definition)) return new Set(['sent']);
      return sent.has(definition) ? both : new Set(['received']);
    };
  },
);
