import { isMapLike } from '../capture/analyze/is-map-like.js';
import type { ObjectProfile, Profile } from '../capture/analyze/profile.js';
import type {
  Definition,
  Field,
  IntegerType,
  Model,
  ObjectDefinition,
  Type,
} from '../../compiler/model/model.js';
import { isUnlimited } from '../../compiler/model/narrowing.js';
import type { YamlData } from '../draft/yaml-data.js';
import { hasScalars } from './infer-scalar.js';

/** With fewer fields, two objects are easily alike by chance. */
const MINIMUM_FIELDS = 2;

export interface KnownObject {
  readonly name: string;
  readonly example: YamlData;
}

/** The objects of a spec that drafts can refer to, because they describe exactly what was found. */
export class KnownObjects {
  private readonly byFields = new Map<string, ObjectDefinition[]>();

  constructor(private readonly model: Model) {
    for (const definition of model.definitions.values()) {
      if (definition.kind !== 'object' || definition.bodyOf !== undefined) continue;
      const key = keyOf(definition.fields.map(({ name }) => name));
      this.byFields.set(key, [...(this.byFields.get(key) ?? []), definition]);
    }
  }

  /** The object with these fields, whose types allow every value that was found, and a value of it. */
  of(object: ObjectProfile): KnownObject | undefined {
    if (object.fields.size < MINIMUM_FIELDS || isMapLike(object)) return undefined;
    const alike = this.byFields.get(keyOf([...object.fields.keys()])) ?? [];
    const known = alike.find(({ fields }) => this.allowsObject(fields, object));
    const [example] = known?.examples ?? [];
    return known && example !== undefined ? { name: known.name, example } : undefined;
  }

  private allowsObject(
    fields: readonly Field[],
    { count, fields: seen, hiddenFields }: ObjectProfile,
  ): boolean {
    const names = new Set(fields.map(({ name }) => name));
    if (hiddenFields > 0 || ![...seen.keys()].every((name) => names.has(name))) return false;
    return fields.every(({ name, presence, type }) => {
      const profile = seen.get(name);
      if (profile === undefined) return presence.kind === 'optional';
      return (presence.kind === 'optional' || profile.count === count) && this.allows(type, profile);
    });
  }

  /** Whether a type allows all values of a profile; false where a profile does not say enough. */
  private allows(type: Type, profile: Profile): boolean {
    const { count, strings, booleans, integers, fractions, nulls, list, object } = profile;
    const numbers = fractions + (integers?.count ?? 0);
    switch (type.kind) {
      case 'any':
        return true;
      case 'string':
        return strings === count && isUnlimited(type);
      case 'boolean':
        return booleans === count;
      case 'integer':
        return integers !== undefined && integers.count === count && isWithin(type, integers);
      case 'number':
        return numbers === count && type.minimum === undefined && type.maximum === undefined;
      case 'null':
        return nulls === count;
      case 'alternatives': {
        const rest = type.types.filter(({ kind }) => kind !== 'null');
        const [only] = rest;
        const hasNull = rest.length < type.types.length;
        return hasNull && only !== undefined && rest.length === 1 && this.allows(only, withoutNulls(profile));
      }
      case 'reference':
        return this.allowsReference(this.model.definitions.get(type.name), profile);
      case 'list':
        return (
          list !== undefined &&
          list.count === count &&
          type.each === undefined &&
          this.allowsItems(type.element, list.element)
        );
      case 'object':
        return isObjectAlone(profile) && object !== undefined && this.allowsObject(type.fields, object);
      case 'anyObject':
        return isObjectAlone(profile);
      // A profile has no values of its own for keys that are content.
      case 'map':
      case 'const':
      case 'json':
        return false;
    }
  }

  private allowsItems(element: Type, profile: Profile): boolean {
    return profile.count === 0 || this.allows(element, profile);
  }

  private allowsReference(definition: Definition | undefined, profile: Profile): boolean {
    if (definition?.kind === 'object') {
      const { object } = profile;
      return isObjectAlone(profile) && object !== undefined && this.allowsObject(definition.fields, object);
    }
    const listed = new Set<unknown>(
      definition?.kind === 'enum' ? definition.values.map(({ value }) => value) : [],
    );
    const { count, integers } = profile;
    return (
      integers?.count === count && [...(integers.values?.keys() ?? [NaN])].every((value) => listed.has(value))
    );
  }
}

function isObjectAlone(profile: Profile): boolean {
  const { object, list, nulls, others } = profile;
  return object !== undefined && list === undefined && nulls + others === 0 && !hasScalars(profile);
}

function isWithin({ minimum, maximum }: IntegerType, found: { minimum: number; maximum: number }): boolean {
  return found.minimum >= minimum && found.maximum <= maximum;
}

function withoutNulls(profile: Profile): Profile {
  return { ...profile, count: profile.count - profile.nulls, nulls: 0 };
}

function keyOf(names: readonly string[]): string {
  return JSON.stringify([...names].sort());
}
