import type { Tag } from '../../compiler/model/tag-style.js';
import type { Model } from '../../compiler/model/model.js';
import { lettersOf } from '../../compiler/read/rules/look-alike-names.js';
import { pascalCase } from '../../compiler/read/rules/pascal-case.js';
import { isReservedTypeName } from '../../compiler/read/rules/reserved-type-names.js';
import { isBrowserName } from '../../compiler/read/rules/shadowed-globals.js';
import { bodyName } from '../../compiler/model/body-name.js';

/** Names of types that do not exist yet. */
export class DraftNames {
  /** The names that were taken. */
  readonly given = new Set<string>();
  private readonly taken: Set<string>;
  /** The letters of the drafts' names, to avoid names that are easily confused. */
  private readonly letters = new Set<string>();

  /** Goes in front of names that would begin with a digit. */
  private readonly prefix: string;

  constructor(
    model: Model,
    private readonly avoided: ReadonlySet<string> = new Set(),
  ) {
    this.taken = new Set(model.definitions.keys());
    this.prefix = prefixOf(model);
  }

  /** A free name made of these words, e.g. `ChannelsSubType` of `channels` and `sub_type`. */
  take(...words: readonly Tag[]): string {
    const wanted = this.allowed(words.map(capitalized).join(''));
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? wanted : `${wanted}${number}`;
      if (!this.isFree(name)) continue;
      this.taken.add(name);
      this.given.add(name);
      this.letters.add(lettersOf(name));
      return name;
    }
  }

  /** A name that begins with a digit gets a word in front. */
  private allowed(name: string): string {
    return /^[A-Z]/.test(name) ? name : `${this.prefix}${name}`;
  }

  private isFree(name: string): boolean {
    // A union with `bodiesOf` makes a type of this name for each of its owners.
    const owner = [...this.taken].some((other) => bodyName(other) === name);
    const isTaken = owner || this.avoided.has(name) || this.taken.has(name) || this.taken.has(bodyName(name));
    return (
      !isTaken && !this.letters.has(lettersOf(name)) && !isReservedTypeName(name) && !isBrowserName(name)
    );
  }
}

/** A word as a part of a type's name, without an underscore in front. */
export function capitalized(word: Tag): string {
  if (typeof word === 'string') return pascalCase(word.replace(/^_+/, '')) ?? word.replaceAll(/\W|_/g, '');
  if (typeof word === 'boolean') return word ? 'True' : 'False';
  return word < 0 ? `Minus${-word}` : `${word}`;
}

/** The name of the first union without its last word, since the names in a spec often begin with the same word. */
function prefixOf({ definitions }: Model): string {
  const first = [...definitions.values()].find(({ kind }) => kind === 'union');
  const prefix = first?.name.replace(/[A-Z][a-z0-9]*$/, '') ?? '';
  return prefix === '' || isReservedTypeName(prefix) ? 'Type' : prefix;
}
