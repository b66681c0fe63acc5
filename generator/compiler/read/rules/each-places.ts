import { visitTypes } from '../symbols/visit-fields.js';
import type { TypeNode } from '../syntax.js';
import type { NameRule } from './rule.js';

/** `each` stands at fields of definitions: only there is a parser generated that reads the list item by item. */
export const eachPlaces: NameRule = (symbols, report) => {
  const definitions = symbols.entries.map(({ value }) => value);
  const fields = definitions.flatMap((each) => (each.kind === 'object' ? each.fields : []));
  const ofFields = new Set<TypeNode>(fields.map(({ value }) => value));
  for (const type of visitTypes(symbols))
    if (type.kind === 'each' && !ofFields.has(type))
      report('misplaced-each', type.each.range, { name: type.each.value });
};
