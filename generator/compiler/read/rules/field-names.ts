import type { Range } from '../../../base/source/range.js';
import { visitFieldLists } from '../symbols/visit-fields.js';
import type { FieldEntry } from '../syntax.js';
import type { NameRule } from './rule.js';

/** Field names and aliases are any texts but `__proto__` and those that end with `？`, and unique in their object, inherited ones included. */
export const fieldNames: NameRule = (symbols, report) => {
  for (const { declared, siblings } of visitFieldLists(symbols)) {
    const own = new Set(declared);
    const inherited = siblings().filter((entry) => !own.has(entry));
    const seen = new Set([...inherited.map((entry) => entry.key.value), ...aliasesOf(inherited)]);
    const check = (name: string, range: Range): void => {
      if (name === '__proto__') report('invalid-field-name', range, { name });
      // A mark that was typed in Chinese: no name on the wire ends so.
      else if (name.endsWith('？')) report('invalid-field-name', range, { name }, `${name.slice(0, -1)}?`);
      else if (seen.has(name)) report('duplicate-field', range, { name });
      seen.add(name);
    };
    for (const entry of declared) check(entry.key.value, entry.key.range);
    for (const { value, range } of declared.flatMap((entry) => entry.value.aliases ?? []))
      check(value, range);
  }
};

function aliasesOf(entries: readonly FieldEntry[]): readonly string[] {
  return entries.flatMap((entry) => (entry.value.aliases ?? []).map(({ value }) => value));
}
