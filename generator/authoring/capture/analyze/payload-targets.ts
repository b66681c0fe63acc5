import type { Model, ObjectDefinition, UnionDefinition } from '../../../compiler/model/model.js';
import { resolveType, type TagValue } from '../../../compiler/model/resolve-type.js';
import type { CapturePart } from '../split/capture-part.js';
import { commonFields } from './common-fields.js';
import type { PayloadTypes, ItemList } from './payload-types.js';

/** What a payload is checked against. */
export type PayloadTarget = ObjectDefinition | UnionDefinition;

/** Finds the type that a payload fits best; of several that fit equally, the first one. */
export class PayloadTargets {
  private readonly fieldNames = new Map<PayloadTarget, ReadonlySet<string>>();

  constructor(
    private readonly model: Model,
    private readonly types: PayloadTypes,
  ) {}

  targetOf(part: Exclude<CapturePart, { kind: 'fault' }>): PayloadTarget | undefined {
    const { unions, objects } = this.types;
    switch (part.kind) {
      case 'envelope':
        return this.best(
          this.listsNamed(part.list).map(({ definition }) => definition),
          part.value,
        );
      case 'item':
        return this.best(
          this.listsNamed(part.list).map(({ union }) => union),
          part.value,
        );
      case 'value':
        return this.best([...unions, ...objects], part.value);
    }
  }

  private listsNamed(name: string): readonly ItemList[] {
    return this.types.lists.filter(({ names }) => names.includes(name));
  }

  private best(targets: readonly PayloadTarget[], value: unknown): PayloadTarget | undefined {
    let best = targets[0];
    if (targets.length < 2 || !isObject(value)) return best;
    const keys = Object.keys(value);
    let most = -1;
    for (const target of targets) {
      const fit = this.fitOf(target, value, keys);
      if (fit <= most) continue;
      [best, most] = [target, fit];
      // No other type can know more fields.
      if (fit > keys.length) return best;
    }
    return best;
  }

  /**
   * How many fields of a payload a type knows. The tag of a union counts as one more, and so does the body of an
   * unknown tag.
   */
  private fitOf(target: PayloadTarget, value: object, keys: readonly string[]): number {
    if (target.kind === 'object') return this.countFields(target, keys);
    const resolved = resolveType(this.model, target, value);
    switch (resolved.kind) {
      case 'known':
        return this.countFields(resolved.definition, keys) + 1;
      case 'unknown':
        return this.countFields(target, keys) + Number(hasBody(keys, resolved.tags));
      case 'untagged':
        return this.countFields(target, keys);
    }
  }

  private countFields(target: PayloadTarget, keys: readonly string[]): number {
    const known = this.fieldNames.get(target) ?? this.namesOf(target);
    this.fieldNames.set(target, known);
    return keys.reduce((count, name) => (known.has(name) ? count + 1 : count), 0);
  }

  private namesOf(target: PayloadTarget): ReadonlySet<string> {
    if (target.kind === 'union') return commonFields(this.model, [target]);
    return new Set(target.fields.flatMap(({ name, aliases }) => [name, ...aliases]));
  }
}

function hasBody(keys: readonly string[], tags: readonly TagValue[]): boolean {
  return tags.some((tag) => keys.includes(String(tag.value)));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
