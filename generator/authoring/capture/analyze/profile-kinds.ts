import type { Profile } from './profile.js';

/** What JSON tells apart, without null. */
export type ProfileKind = 'string' | 'boolean' | 'number' | 'object' | 'list' | 'other';

/** The kinds of the values of a profile; none if there were no values but null. */
export function profileKinds(profile: Profile): readonly ProfileKind[] {
  const { strings, booleans, fractions, integers, object, list, others } = profile;
  return [
    ...(strings > 0 ? (['string'] as const) : []),
    ...(booleans > 0 ? (['boolean'] as const) : []),
    ...(fractions > 0 || integers !== undefined ? (['number'] as const) : []),
    ...(object === undefined ? [] : (['object'] as const)),
    ...(list === undefined ? [] : (['list'] as const)),
    ...(others > 0 ? (['other'] as const) : []),
  ];
}
