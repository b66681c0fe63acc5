import type { Entry } from './search-index.js';

const MAXIMUM_RESULTS = 40;

/** What a search shows, and how much there is. */
export interface Findings {
  readonly entries: readonly Entry[];
  readonly count: number;
}

/** What best fits all words of a query, best first. */
export function findEntries(index: readonly Entry[], query: string): Findings {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return { entries: [], count: 0 };
  const ranked = index.flatMap((entry) => {
    if (!words.every((word) => entry.text.includes(word))) return [];
    const rank = words.reduce((sum, word) => sum + rankOf(entry, word), 0);
    return [{ entry, rank: 2 * rank + entry.order }];
  });
  ranked.sort((one, other) => one.rank - other.rank || one.entry.name.length - other.entry.name.length);
  return {
    entries: ranked.slice(0, MAXIMUM_RESULTS).map(({ entry }) => entry),
    count: ranked.length,
  };
}

function rankOf({ names, doc }: Entry, word: string): number {
  if (names.includes(word)) return 0;
  const text = doc.toLowerCase();
  if (text === word) return 1;
  if (names.some((name) => name.startsWith(word)) || text.startsWith(word)) return 2;
  return text.includes(word) ? 3 : 4;
}
