import type { Model, UnionDefinition } from '../../../compiler/model/model.js';
import { resolveType, type TagValue } from '../../../compiler/model/resolve-type.js';

/** Knows which unions contain a union. */
export class OuterTags {
  private readonly outer = new Map<string, UnionDefinition[]>();

  constructor(private readonly model: Model) {
    const unions = [...model.definitions.values()].filter((definition) => definition.kind === 'union');
    for (const union of unions) {
      for (const { name } of union.members) this.outer.set(name, [...(this.outer.get(name) ?? []), union]);
    }
  }

  /** Adds the tags that lead to their union through outer ones, which were not needed to check the value. */
  complete(tags: readonly TagValue[], value: unknown): readonly TagValue[] {
    const outermost = tags[0]?.union ?? '';
    for (const union of this.outer.get(outermost) ?? []) {
      const resolved = resolveType(this.model, union, value);
      const isSame = resolved.kind === 'unknown' && resolved.tags.some((tag) => tag.union === outermost);
      if (isSame) return this.complete(resolved.tags, value);
    }
    return tags;
  }
}
