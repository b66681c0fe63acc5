import type { Rule } from './rule.js';

/** What the service can send or receive, a member of a union, shows an example. */
export const requiredExamples: Rule = (symbols, report) => {
  for (const { key, value } of symbols.entries) {
    if (value.kind !== 'object' || value.in === undefined || value.examples !== undefined) continue;
    report('missing-example', key.range, { name: key.value });
  }
};
