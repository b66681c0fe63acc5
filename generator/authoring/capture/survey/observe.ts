import type { ObservationRoom } from './observation-room.js';
import {
  MAXIMUM_FIELDS,
  MAXIMUM_VALUES,
  newObjectObservation,
  newObservation,
  type ObjectObservation,
  type Observation,
} from './observation.js';
import { isCode, isSafeName, isSafeTag, isTagName } from './safe-words.js';

const MAXIMUM_DEPTH = 8;
/** Of one value, as often may a part of it be looked at once more for what tells it apart. */
const MAXIMUM_VISITS = 50_000;

/** Adds a value to an observation. */
export function observe(observation: Observation, value: unknown, room: ObservationRoom): void {
  new Observer(room).observe(observation, value, 0);
}

class Observer {
  private visits = 0;
  /** In how many objects that are looked at once more. */
  private inVariants = 0;

  constructor(private readonly room: ObservationRoom) {}

  observe(observation: Observation, value: unknown, depth: number): void {
    observation.count += 1;
    if (this.inVariants > 0) this.visits += 1;
    switch (typeof value) {
      case 'string':
        observation.strings += 1;
        return;
      case 'boolean':
        observation.booleans += 1;
        return;
      case 'number':
        return observeNumber(observation, value);
      default:
    }
    if (value === null) observation.nulls += 1;
    else if (depth >= MAXIMUM_DEPTH) observation.others += 1;
    else if (Array.isArray(value)) {
      const list = (observation.list ??= { count: 0, element: newObservation() });
      list.count += 1;
      for (const item of value as readonly unknown[]) this.observe(list.element, item, depth + 1);
    } else {
      observation.object ??= newObjectObservation();
      this.observeObject(observation.object, value as Readonly<Record<string, unknown>>, depth);
    }
  }

  private observeObject(
    observation: ObjectObservation,
    value: Readonly<Record<string, unknown>>,
    depth: number,
  ): void {
    this.observeFields(observation, value, depth);
    for (const [name, word] of Object.entries(value)) {
      if (observation.variants === undefined) return;
      if (!this.isTelling(name, word)) continue;
      const { variants } = observation;
      this.inVariants += 1;
      const words = this.partOf(variants, name, () => new Map<string | number, ObjectObservation>());
      const variant = this.partOf(words, word, newObjectObservation);
      if (variant !== undefined) this.observeFields(variant, value, depth);
      this.inVariants -= 1;
      // A variant that was not seen as a whole would say of fields that they are never there.
      if (this.isExhausted() || this.room.variants.isSpent()) observation.variants = undefined;
    }
  }

  private observeFields(
    observation: ObjectObservation,
    value: Readonly<Record<string, unknown>>,
    depth: number,
  ): void {
    observation.count += 1;
    for (const [name, inner] of Object.entries(value)) {
      if (this.inVariants > 0 && this.isExhausted()) return;
      const field = isSafeName(name) ? this.partOf(observation.fields, name, newObservation) : undefined;
      if (field === undefined) observation.hiddenFields += 1;
      else this.observe(field, inner, depth + 1);
    }
  }

  /** Whether a field tells objects apart. */
  private isTelling(name: string, word: unknown): word is string | number {
    const isTag = typeof word === 'string' && isTagName(name, this.room.tagNames) && isSafeTag(word);
    return isTag || isCode(name, word);
  }

  private isExhausted(): boolean {
    return this.visits > MAXIMUM_VISITS;
  }

  /** What a map holds under a name, made new if there is room for it. */
  private partOf<Key, Part>(
    parts: Map<Key, Part> | undefined,
    name: Key,
    make: () => Part,
  ): Part | undefined {
    const known = parts?.get(name);
    if (parts === undefined || known !== undefined) return known;
    const budget = this.inVariants > 0 ? this.room.variants : this.room.fields;
    if (parts.size >= MAXIMUM_FIELDS || !budget.take()) return undefined;
    const part = make();
    parts.set(name, part);
    return part;
  }
}

function observeNumber(observation: Observation, value: number): void {
  if (!Number.isFinite(value)) observation.others += 1;
  else if (!Number.isSafeInteger(value)) observation.fractions += 1;
  else {
    const integers = (observation.integers ??= {
      ...{ count: 0, minimum: value, maximum: value, values: new Map<number, number>() },
    });
    integers.count += 1;
    integers.minimum = Math.min(integers.minimum, value);
    integers.maximum = Math.max(integers.maximum, value);
    integers.values?.set(value, (integers.values.get(value) ?? 0) + 1);
    if (integers.values !== undefined && integers.values.size > MAXIMUM_VALUES) integers.values = undefined;
  }
}
