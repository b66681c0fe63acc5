import { dispatchName } from '../grammar/patterns.js';
import type { NameRule } from './rule.js';

const DISPATCH_NAME = new RegExp(dispatchName.source);

/** The name of a dispatch function is an identifier, and no other union uses it. */
export const dispatchNames: NameRule = (symbols, report) => {
  const seen = new Set<string>();
  for (const { value } of symbols.entries) {
    if (value.kind !== 'union' || value.dispatch === undefined) continue;
    const { value: name, range } = value.dispatch;
    if (!DISPATCH_NAME.test(name) || seen.has(name)) report('invalid-dispatch-name', range, { name });
    seen.add(name);
  }
};
