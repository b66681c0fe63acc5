import { contenders } from '../contenders/contenders.js';
import { roots } from '../contenders/roots.js';
import type { Sizes } from '../results/results.js';
import { bundleOf, sizeOf } from './bundles.js';

/** What a consumer ships for the guard of one type. */
export function measureSizes(): Sizes {
  return Object.fromEntries(
    contenders.map(({ id }) => [
      id,
      Object.fromEntries(roots.map((root) => [root, sizeOf(bundleOf(id, root))])),
    ]),
  ) as Sizes;
}
