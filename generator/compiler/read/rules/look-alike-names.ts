import { positionAt } from '../../../base/source/source-text.js';
import type { Located } from '../../../base/source/range.js';
import { sourceOf } from '../../../base/source/source-files.js';
import { fieldKey } from '../symbols/field-key.js';
import { visitFields } from '../symbols/visit-fields.js';
import type { Advice } from './advice.js';

/** Of two names that only underscores, capitals or a plural tell apart, one is likely misspelt: `mini_program` beside `miniprogram`. */
export const lookAlikeNames: Advice = (symbols, report, sources) => {
  const fields = [...visitFields(symbols)].map(({ entry }) => entry);
  const constants = fields.flatMap(({ value }) => (value.kind === 'const' ? [value.const] : []));
  const words = constants.flatMap(({ value, range }) =>
    typeof value === 'string' ? [{ value, range }] : [],
  );
  const names = fields.map((entry) => ({ value: fieldKey(entry).name, range: entry.key.range }));
  const types = symbols.entries.map(({ key }) => key);
  const pairs = [
    ...lookAlikes(words, lettersOf),
    // The XML of callbacks writes `Token` for what is `token` in JSON.
    ...lookAlikes(names, lettersAndCapitalsOf),
    ...lookAlikes(types, lettersOf),
  ];
  for (const { name, other } of pairs) {
    const { file, start } = other.range;
    const place = `${file}:${positionAt(sourceOf(file, sources), start).line}`;
    report('look-alike-name', name.range, { name: name.value, other: other.value, place });
  }
};

interface LookAlike {
  readonly name: Located<string>;
  /** The name that stands first in the spec. */
  readonly other: Located<string>;
}

function lookAlikes(
  names: readonly Located<string>[],
  reduce: (name: string) => string,
): readonly LookAlike[] {
  const byLetters = new Map<string, Located<string>>();
  return names.flatMap((name) => {
    const letters = reduce(name.value);
    const other = byLetters.get(letters);
    if (other === undefined) byLetters.set(letters, name);
    return other === undefined || other.value === name.value ? [] : [{ name, other }];
  });
}

/** What is left of a name when all is taken away that is easily mistaken. */
export function lettersOf(name: string): string {
  return lettersAndCapitalsOf(name.toLowerCase());
}

function lettersAndCapitalsOf(name: string): string {
  return name.replaceAll('_', '').replace(/s$/, '');
}
