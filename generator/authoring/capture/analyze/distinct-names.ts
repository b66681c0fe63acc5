import type { Tag } from '../../../compiler/model/tag-style.js';

/** More names, codes or tags than this in one place must be keys, numbers or texts, which are content. */
export const MAXIMUM_NAMES = 64;

/** There may be more tags in one place, since what comes with them says whether they are content. */
export const MAXIMUM_TAGS = 500;

/** Remembers the first names of each place, up to the maximum. */
export class DistinctNames {
  private readonly names = new Map<string, Set<Tag>>();

  constructor(private readonly maximum = MAXIMUM_NAMES) {}

  /** Whether a name is among the first of a place. */
  has(place: readonly string[], name: Tag): boolean {
    const key = JSON.stringify(place);
    const names = this.names.get(key) ?? new Set();
    this.names.set(key, names);
    if (names.size < this.maximum) names.add(name);
    return names.has(name);
  }
}
