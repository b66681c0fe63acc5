import { mergeProfiles } from '../capture/analyze/merge-profiles.js';
import { isMapLike } from '../capture/analyze/is-map-like.js';
import { profileKinds } from '../capture/analyze/profile-kinds.js';
import { newProfile, type ObjectProfile, type Profile } from '../capture/analyze/profile.js';
import { MINIMUM_EVIDENCE, splittingTag } from './infer-presence.js';
import { isAnything } from './infer-scalar.js';
import { oneOrMany } from './one-or-many.js';
import { singular } from './singular.js';

/** An object that occurs in several places of what is drafted. */
export interface SharedObject {
  /** The name that the field has in most places. */
  readonly name: string;
  readonly object: ObjectProfile;
}

/** An object in one place of what is drafted, and the name of its field. */
interface PlacedObject {
  readonly name: string;
  readonly object: ObjectProfile;
}

/** An object with fewer fields is written where it occurs. */
const MINIMUM_FIELDS = 2;
/** Objects in fields of the same name that have so much of their fields in common are one. */
const ALIKE = 0.75;
/** With more kinds of objects under one name, only equal ones are one. */
const MAXIMUM_COMPARED = 100;

/**
 * The objects that become definitions of their own: those that occur in several places with the same fields, or nearly
 * the same under the same name, and with values of the same kinds.
 */
export class SharedObjects {
  private readonly groups: readonly Group[];
  private readonly byFields = new Map<string, Group[]>();

  constructor(profiles: readonly Profile[]) {
    const places = profiles.flatMap((profile) => partsOf(profile));
    // What is inside of several objects that are one may have the fields of all of them.
    const inside = groupsOf(places).flatMap((group) => [...fieldsOf(group.merged())]);
    this.groups = groupsOf([...places, ...inside]);
    for (const group of this.groups)
      for (const key of group.keys) this.byFields.set(key, [...(this.byFields.get(key) ?? []), group]);
  }

  /** What an object of a draft is one of; undefined if it occurs there alone. */
  of(object: ObjectProfile): SharedObject | undefined {
    if (object.fields.size < MINIMUM_FIELDS) return undefined;
    const group = this.byFields.get(keyOf(object))?.find((each) => each.isCompatible(object));
    return group?.shared();
  }
}

/** Objects that are one. */
class Group {
  readonly keys = new Set<string>();
  readonly fields = new Map<string, string>();
  readonly places: PlacedObject[] = [];
  private whole: SharedObject | undefined;

  add(place: PlacedObject): void {
    this.places.push(place);
    this.keys.add(keyOf(place.object));
    for (const [name, field] of place.object.fields) {
      const kind = profileKinds(field).join();
      if (kind !== '' || !this.fields.has(name)) this.fields.set(name, kind);
    }
  }

  /** Whether no field has values of other kinds than here. */
  isCompatible({ fields }: ObjectProfile): boolean {
    return [...fields].every(([name, field]) => {
      const [here, there] = [this.fields.get(name) ?? '', profileKinds(field).join()];
      return here === '' || there === '' || here === there;
    });
  }

  /** Whether the other one has nearly the same fields, with values of the same kinds. */
  isNear(other: Group): boolean {
    const common = [...other.fields.keys()].filter((name) => this.fields.has(name)).length;
    const all = this.fields.size + other.fields.size - common;
    return common >= ALIKE * all && other.places.every(({ object }) => this.isCompatible(object));
  }

  merged(): ObjectProfile {
    return this.shared().object;
  }

  shared(): SharedObject {
    this.whole ??= { name: usualName(this.places), object: mergedObject(this.places) };
    return this.whole;
  }
}

function groupsOf(places: readonly PlacedObject[]): readonly Group[] {
  const exact = new Map<string, Group[]>();
  for (const place of places) {
    if (place.object.fields.size < MINIMUM_FIELDS) continue;
    const key = keyOf(place.object);
    const groups = exact.get(key) ?? [];
    exact.set(key, groups);
    let group = groups.find((each) => each.isCompatible(place.object));
    if (group === undefined) groups.push((group = new Group()));
    group.add(place);
  }
  return joined([...exact.values()].flat()).filter((group) => group.places.length > 1);
}

/** Groups with nearly the same fields under one name become one, the larger ones first. */
function joined(groups: readonly Group[]): readonly Group[] {
  const byName = new Map<string, Group[]>();
  const left: Group[] = [];
  for (const group of groups.toSorted((one, other) => other.fields.size - one.fields.size)) {
    const name = usualName(group.places);
    const others = byName.get(name) ?? [];
    byName.set(name, others);
    const near = others.length > MAXIMUM_COMPARED ? undefined : others.find((each) => each.isNear(group));
    if (near === undefined) {
      others.push(group);
      left.push(group);
    } else group.places.forEach((place) => near.add(place));
  }
  return left;
}

/** The objects in the parts of a profile that will be drafted with fields. */
function partsOf(profile: Profile): readonly PlacedObject[] {
  return profile.object === undefined ? [] : fieldsOf(profile.object, MINIMUM_EVIDENCE);
}

function fieldsOf(object: ObjectProfile, minimum?: number): readonly PlacedObject[] {
  const tag = splittingTag(object, minimum);
  const variants = tag === undefined ? [object] : [...(object.variants?.get(tag)?.values() ?? [])];
  return variants.flatMap(({ fields }) => [...fields].flatMap(([name, field]) => objectsIn(name, field)));
}

function objectsIn(name: string, profile: Profile): readonly PlacedObject[] {
  if (isAnything(profile)) return [];
  const { object, list } = oneOrMany(profile) ?? profile;
  const items = list === undefined ? [] : objectsIn(singular(name), list.element);
  if (object === undefined || object.fields.size === 0 || isMapLike(object)) return items;
  return [{ name, object }, ...fieldsOf(object), ...items];
}

function keyOf({ fields }: ObjectProfile): string {
  return JSON.stringify([...fields.keys()].sort());
}

function usualName(places: readonly PlacedObject[]): string {
  const counts = new Map<string, number>();
  for (const { name } of places) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = [...counts].toSorted(([, one], [, other]) => other - one);
  return first?.[0] ?? '';
}

function mergedObject(places: readonly PlacedObject[]): ObjectProfile {
  const profiles = places.map(({ object }): Profile => ({ ...newProfile(), count: object.count, object }));
  const { object } = mergeProfiles(profiles);
  if (object === undefined) throw new Error('Nothing to merge');
  return object;
}
