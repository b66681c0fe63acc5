import type { Model, ObjectDefinition, UnionDefinition } from '../../../compiler/model/model.js';
import { tagStyle, type TagStyle } from '../../../compiler/model/tag-style.js';
import { unionBases } from './union-bases.js';

/** What is asked about a union for each payload, worked out once. */
export class UnionFacts {
  private readonly styles: Map<string, TagStyle>;
  private readonly bases = new Map<UnionDefinition, readonly ObjectDefinition[]>();

  constructor(
    private readonly model: Model,
    /** How the tags of unions without members are written. */
    styles: ReadonlyMap<string, TagStyle>,
  ) {
    this.styles = new Map(styles);
  }

  named(name = ''): UnionDefinition | undefined {
    const definition = this.model.definitions.get(name);
    return definition?.kind === 'union' ? definition : undefined;
  }

  styleOf(union: string): TagStyle {
    const tags = this.named(union)?.members.flatMap((member) => member.tags) ?? [];
    const style = this.styles.get(union) ?? tagStyle(tags);
    this.styles.set(union, style);
    return style;
  }

  basesOf(union: UnionDefinition): readonly ObjectDefinition[] {
    const bases = this.bases.get(union) ?? unionBases(this.model, union);
    this.bases.set(union, bases);
    return bases;
  }
}
