import { visitFields } from '../symbols/visit-fields.js';
import type { DocumentedNode } from '../syntax.js';
import type { NameRule } from './rule.js';

const ADDRESS = /^https:\/\/[A-Za-z0-9.-]+(?:[/?#][\w.~:/?#[\]@!$&'()*+,;=%-]*)?$/;

/** A `source` is an https address. */
export const sourceAddresses: NameRule = (symbols, report) => {
  const check = ({ source }: DocumentedNode): void => {
    if (source !== undefined && !ADDRESS.test(source.value)) {
      report('invalid-source', source.range, { source: source.value });
    }
  };
  for (const { value } of symbols.calls) check(value);
  for (const { value } of symbols.entries) {
    check(value);
    if (value.kind === 'enum') for (const entry of value.values) check(entry.value);
  }
  for (const { value } of visitFields(symbols)) check(value);
};
