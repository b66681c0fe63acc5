/** Whole numbers that look random and follow from a seed alone, on every platform. */
export interface SeededRandom {
  /** A number of at least 0 and less than the bound, a whole number of at most 2 ** 53. */
  readonly below: (bound: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item | undefined;
}

/** By mulberry32, which computes with 32-bit integers only. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (bound: number): number =>
    bound <= 0x1_0000_0000 ? next() % bound : (next() * 0x20_0000 + (next() >>> 11)) % bound;
  return { below, pick: (items) => items[below(items.length)] };
}
