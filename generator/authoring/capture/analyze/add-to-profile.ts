import type { ProfilingContext } from './profiling-context.js';
import {
  MAXIMUM_FIELDS,
  MAXIMUM_VALUES,
  newObjectProfile,
  newProfile,
  type ObjectProfile,
  type Profile,
} from './profile.js';
import { isCode, isSafeName, isSafeTag, isTagName } from './safe-words.js';

const MAXIMUM_DEPTH = 8;
/** For each value, how many times its parts may be visited again to profile variants. */
const MAXIMUM_VISITS = 50_000;

/** Adds a value to a profile. */
export function addToProfile(profile: Profile, value: unknown, context: ProfilingContext): void {
  new Profiler(context).add(profile, value, 0);
}

class Profiler {
  private visits = 0;
  /** How many variants the current part is nested in. */
  private inVariants = 0;

  constructor(private readonly context: ProfilingContext) {}

  add(profile: Profile, value: unknown, depth: number): void {
    profile.count += 1;
    if (this.inVariants > 0) this.visits += 1;
    switch (typeof value) {
      case 'string':
        profile.strings += 1;
        return;
      case 'boolean':
        profile.booleans += 1;
        return;
      case 'number':
        return addNumber(profile, value);
      default:
    }
    if (value === null) profile.nulls += 1;
    else if (depth >= MAXIMUM_DEPTH) profile.others += 1;
    else if (Array.isArray(value)) {
      const list = (profile.list ??= { count: 0, element: newProfile() });
      list.count += 1;
      for (const item of value as readonly unknown[]) this.add(list.element, item, depth + 1);
    } else {
      profile.object ??= newObjectProfile();
      this.addObject(profile.object, value as Readonly<Record<string, unknown>>, depth);
    }
  }

  private addObject(profile: ObjectProfile, value: Readonly<Record<string, unknown>>, depth: number): void {
    this.addFields(profile, value, depth);
    for (const [name, word] of Object.entries(value)) {
      if (profile.variants === undefined) return;
      if (!this.distinguishesVariants(name, word)) continue;
      const { variants } = profile;
      this.inVariants += 1;
      const words = this.partOf(variants, name, () => new Map<string | number, ObjectProfile>());
      const variant = this.partOf(words, word, newObjectProfile);
      if (variant !== undefined) this.addFields(variant, value, depth);
      this.inVariants -= 1;
      // An incomplete variant would suggest that its missing fields never occur.
      if (this.isExhausted() || this.context.variants.isSpent()) profile.variants = undefined;
    }
  }

  private addFields(profile: ObjectProfile, value: Readonly<Record<string, unknown>>, depth: number): void {
    profile.count += 1;
    for (const [name, inner] of Object.entries(value)) {
      if (this.inVariants > 0 && this.isExhausted()) return;
      const field = isSafeName(name) ? this.partOf(profile.fields, name, newProfile) : undefined;
      if (field === undefined) profile.hiddenFields += 1;
      this.add(field ?? (profile.hidden ??= newProfile()), inner, depth + 1);
    }
  }

  /** Whether the values of a field distinguish variants of an object. */
  private distinguishesVariants(name: string, word: unknown): word is string | number {
    const isTag = typeof word === 'string' && isTagName(name, this.context.tagNames) && isSafeTag(word);
    return isTag || isCode(name, word);
  }

  private isExhausted(): boolean {
    return this.visits > MAXIMUM_VISITS;
  }

  /** The entry of a map, added if there is room for it. */
  private partOf<Key, Part>(
    parts: Map<Key, Part> | undefined,
    name: Key,
    make: () => Part,
  ): Part | undefined {
    const known = parts?.get(name);
    if (parts === undefined || known !== undefined) return known;
    const budget = this.inVariants > 0 ? this.context.variants : this.context.fields;
    if (parts.size >= MAXIMUM_FIELDS || !budget.take()) return undefined;
    const part = make();
    parts.set(name, part);
    return part;
  }
}

function addNumber(profile: Profile, value: number): void {
  if (!Number.isFinite(value)) profile.others += 1;
  else if (!Number.isSafeInteger(value)) profile.fractions += 1;
  else {
    const integers = (profile.integers ??= {
      ...{ count: 0, minimum: value, maximum: value, values: new Map<number, number>() },
    });
    integers.count += 1;
    integers.minimum = Math.min(integers.minimum, value);
    integers.maximum = Math.max(integers.maximum, value);
    integers.values?.set(value, (integers.values.get(value) ?? 0) + 1);
    if (integers.values !== undefined && integers.values.size > MAXIMUM_VALUES) integers.values = undefined;
  }
}
