import type { Located } from '../../../base/source/range.js';
import { namesSideBySide } from './names-side-by-side.js';
import type { Advice } from './rule.js';

/**
 * If two names that stand side by side differ only in underscores, capitals or a plural, one is likely misspelt:
 * `mini_program` and `miniprogram`. In other corners of the spec they may well be two things.
 */
export const lookAlikeNames: Advice = (model, report) => {
  const reported = new Set<string>();
  for (const { kind, names } of namesSideBySide(model)) {
    // The XML of callbacks writes `Token` for what is `token` in JSON.
    for (const { name, other } of lookAlikes(names, kind === 'field' ? lettersAndCapitalsOf : lettersOf)) {
      const { value, range } = name;
      // Two types may be side by side in many objects, and fields are inherited.
      const pair = JSON.stringify([range.file, range.start, other.value]);
      if (reported.has(pair)) continue;
      reported.add(pair);
      report('look-alike-name', range, { name: value, other: other.value, place: other.range });
    }
  }
};

interface LookAlike {
  readonly name: Located<string>;
  /** The name that comes first. */
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
