import { visitTypes } from '../../model/visit-written.js';
import { patternFault } from './pattern-fault.js';
import type { Rule } from './rule.js';

/** A `pattern` is a regular expression that no text can make slow. */
export const patterns: Rule = (model, report) => {
  for (const type of visitTypes(model)) {
    const place = type.origin?.keys['pattern'];
    if (type.kind !== 'string' || type.pattern === undefined || place === undefined) continue;
    const { pattern, maxLength, maxBytes } = type;
    const reason = patternFault(pattern, maxLength ?? maxBytes);
    if (reason !== undefined) report('invalid-pattern', place, { pattern, reason });
  }
};
