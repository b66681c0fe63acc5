import type { Model, ObjectDefinition, UnionDefinition } from './model.js';
import { valueAt } from '../../runtime/value-at.js';

/** What the tags of a value say it is. */
export type ResolvedType =
  | { readonly kind: 'known'; readonly definition: ObjectDefinition }
  /** The tags from the outermost to the one that no type has. */
  | { readonly kind: 'unknown'; readonly tags: readonly TagValue[] }
  /** A tag is missing, or is neither a string nor a number. */
  | { readonly kind: 'untagged'; readonly union: string };

export interface TagValue {
  readonly path: readonly string[];
  readonly value: string | number;
  /** The union in which the tag selects a member. */
  readonly union: string;
}

/** Follows the tags of a value through a union and the unions in it. */
export function resolveType(model: Model, outermost: UnionDefinition, value: unknown): ResolvedType {
  const tags: TagValue[] = [];
  let union = outermost;
  for (;;) {
    const tag = valueAt(value, union.tagPath);
    if (typeof tag !== 'string' && typeof tag !== 'number') {
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
