import { visitTypes } from '../symbols/visit-fields.js';
import { patternFault } from './pattern-fault.js';
import type { Rule } from './rule.js';

/** A `pattern` is a regular expression that cannot be made slow by the text it is tried on. */
export const patterns: Rule = (symbols, report) => {
  for (const type of visitTypes(symbols)) {
    if (type.kind !== 'type' || type.pattern === undefined) continue;
    const { value: pattern, range } = type.pattern;
    const maximumLength = type.maxLength?.value ?? type.maxBytes?.value;
    const reason = patternFault(pattern, maximumLength);
    if (reason !== undefined) report('invalid-pattern', range, { pattern, reason });
  }
};
