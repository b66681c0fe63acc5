import type { Model, ObjectDefinition, Scalar, UnionDefinition } from './model.js';
import { isScalar } from './is-scalar.js';
import { valueAt } from '../../runtime/value-at.js';

/** What the tags of a value say it is. */
export type ResolvedType =
  | { readonly kind: 'known'; readonly definition: ObjectDefinition }
  /** The tags from the outermost to the one that no type has. */
  | { readonly kind: 'unknown'; readonly tags: readonly TagValue[] }
  /** A tag is missing, or is nothing that can be one. */
  | { readonly kind: 'untagged'; readonly union: string };

export interface TagValue {
  readonly path: readonly string[];
  readonly value: Scalar;
  /** The union in which the tag selects a member. */
  readonly union: string;
}

/** Follows the tags of a value through a union and the unions in it. */
export function resolveType(model: Model, outermost: UnionDefinition, value: unknown): ResolvedType {
  const tags: TagValue[] = [];
  let union = outermost;
  for (;;) {
    const tag = valueAt(value, union.tagPath);
    if (!isScalar(tag) || (typeof tag === 'boolean' && !hasBooleans(union))) {
      return { kind: 'untagged', union: union.name };
    }
    tags.push({ path: union.tagPath, value: tag, union: union.name });
    const member = union.members.find((each) => each.tags.includes(tag));
    const definition = member && model.definitions.get(member.name);
    if (definition?.kind === 'object') return { kind: 'known', definition };
    if (definition?.kind !== 'union') return { kind: 'unknown', tags };
    union = definition;
  }
}

/** Only where some types have a boolean there can another one be a type that nobody knows yet. */
function hasBooleans({ members }: UnionDefinition): boolean {
  return members.some(({ tags }) => tags.some((tag) => typeof tag === 'boolean'));
}
