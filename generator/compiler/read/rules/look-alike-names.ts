import type { Located } from '../../../base/source/range.js';
import { linesOfFile } from '../../../base/source/source-lines.js';
import type { Type } from '../../model/model.js';
import { visitFields, writtenDefinitions } from '../../model/visit-written.js';
import type { Advice } from './rule.js';

/**
 * If two names differ only in underscores, capitals or a plural, one is likely misspelt: `mini_program` and
 * `miniprogram`.
 */
export const lookAlikeNames: Advice = (model, report, sources) => {
  const fields = [...visitFields(model)].map(({ field }) => field);
  const words = fields.flatMap(({ type }) => constantWords(type));
  const names = fields.map(({ name, origin }) => ({ value: name, range: origin.range }));
  const types = writtenDefinitions(model).map(({ name, origin }) => ({ value: name, range: origin.range }));
  const pairs = [
    ...lookAlikes(words, lettersOf),
    // The XML of callbacks writes `Token` for what is `token` in JSON.
    ...lookAlikes(names, lettersAndCapitalsOf),
    ...lookAlikes(types, lettersOf),
  ];
  for (const { name, other } of pairs) {
    const { file, start } = other.range;
    const place = `${file}:${linesOfFile(file, sources).positionAt(start).line}`;
    report('look-alike-name', name.range, { name: name.value, other: other.value, place });
  }
};

function constantWords(type: Type): readonly Located<string>[] {
  if (type.kind !== 'const') return [];
  return type.values.flatMap((value, index) => {
    const range = type.places?.[index];
    return typeof value !== 'string' || range === undefined ? [] : [{ value, range }];
  });
}

interface LookAlike {
  readonly name: Located<string>;
  /** The name that comes first in the spec. */
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

/** A name without everything that is easily confused. */
export function lettersOf(name: string): string {
  return lettersAndCapitalsOf(name.toLowerCase());
}

function lettersAndCapitalsOf(name: string): string {
  return name.replaceAll('_', '').replace(/s$/, '');
}
