import type { UnionDefinition } from '../../../compiler/model/model.js';
import { nearestName } from '../../../runtime/nearest-name.js';

/**
 * The tag of a union that was probably meant by one that it does not have. Only words are misspelt: a number that is
 * near another means something else.
 */
export function nearestTag(union: UnionDefinition | undefined, tag: unknown): string | undefined {
  if (union === undefined || typeof tag !== 'string') return undefined;
  const tags = union.members.flatMap((member) => member.tags);
  return nearestName(
    tag,
    tags.filter((each) => typeof each === 'string'),
  );
}
