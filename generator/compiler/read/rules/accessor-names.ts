import { accessorName } from '../grammar/patterns.js';
import type { NameRule } from './rule.js';

const ACCESSOR_NAME = new RegExp(accessorName.source);

/** The name of an accessor is an identifier, and no other accessor uses it. */
export const accessorNames: NameRule = (symbols, report) => {
  const seen = new Set<string>();
  for (const { value } of symbols.entries) {
    if (value.kind !== 'union') continue;
    for (const { key } of value.accessors ?? []) {
      const { value: name, range } = key;
      if (!ACCESSOR_NAME.test(name) || seen.has(name)) report('invalid-accessor-name', range, { name });
      seen.add(name);
    }
  }
};
