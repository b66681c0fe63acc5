import type { SeededRandom } from '../../../../../generator/runtime/seeded-random.js';
import type { Body } from './data.js';

/** Changes the definitions of a spec in place and says of what; nothing if there is nothing to change. */
export interface Mutation {
  readonly name: string;
  readonly mutate: (bodies: Map<string, Body>, chance: SeededRandom) => string | undefined;
}

export function pick<Item>(chance: SeededRandom, items: readonly Item[]): Item {
  const item = chance.pick(items);
  if (item === undefined) throw new Error('There is nothing to choose from');
  return item;
}
