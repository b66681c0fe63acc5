import { isMarkedSent, partsOf, sentNames } from '../../model/sent-names.js';
import { writtenDefinitions } from '../../model/visit-written.js';
import type { Advice } from './rule.js';

/** A type that is marked as sent is no part of one that is received: it counts as received then, and the mark says nothing. */
export const sentAndReceived: Advice = (model, report) => {
  const sent = sentNames(model);
  const definitions = writtenDefinitions(model);
  for (const definition of definitions) {
    const { name, origin } = definition;
    if (!isMarkedSent(definition) || sent.has(name)) continue;
    const whole = definitions.find(
      (other) => !isMarkedSent(other) && !sent.has(other.name) && partsOf(model, [other]).has(name),
    );
    const place = origin.keys['sent'] ?? origin.range;
    report('sent-and-received', place, { name, other: whole?.name ?? name });
  }
};
