/** More names, codes or tags than this in one place must be keys, numbers or texts, which are content. */
export const MAXIMUM_NAMES = 64;

/** Remembers the first names of each place, up to the maximum. */
export class DistinctNames {
  private readonly names = new Map<string, Set<string | number>>();

  /** Whether a name is among the first of a place. */
  has(place: readonly string[], name: string | number): boolean {
    const key = JSON.stringify(place);
    const names = this.names.get(key) ?? new Set();
    this.names.set(key, names);
    if (names.size < MAXIMUM_NAMES) names.add(name);
    return names.has(name);
  }
}
