import { findDrift } from '../capture/survey/find-drift.js';
import type { FieldDrift } from '../capture/survey/findings.js';
import { mergeObservations } from '../capture/survey/merge-observations.js';
import { newObservation, type Observation } from '../capture/survey/observation.js';
import { ObservationRooms } from '../capture/survey/observation-room.js';
import { observe } from '../capture/survey/observe.js';
import type { Model } from '../../compiler/model/model.js';
import type { FoundMapping, MappingFinder } from './find-mapping.js';

/** A field that is to be added to an object of the spec, whichever ways lead to that object. */
export interface FieldAddition {
  readonly found: FoundMapping;
  /** The way from the definition to the object; steps into lists are `[]`. */
  readonly path: readonly string[];
  readonly name: string;
  readonly count: number;
  readonly observations: readonly Observation[];
}

/** Collects fields by the object that they are added to. */
export class FieldAdditions {
  private readonly additions = new Map<string, FieldAddition>();

  constructor(private readonly finder: MappingFinder) {}

  /** Whether there is such an object in the spec. */
  add({ type, path, count, observation }: FieldDrift, name: string): boolean {
    const found = this.finder.fields(type, path);
    if (found === undefined) return false;
    const key = keyOf(found, name);
    const other = this.additions.get(key);
    const observations = [...(other?.observations ?? []), observation];
    this.additions.set(key, { found, path, name, count: count + (other?.count ?? 0), observations });
    return true;
  }

  /** The additions, with what samples in the spec already show of the fields: they have to go on fitting. */
  withExamples(model: Model): readonly FieldAddition[] {
    const shown = this.observeExamples(model);
    return [...this.additions].map(([key, addition]) => {
      const { observations } = addition;
      return { ...addition, observations: [...observations, ...(shown.get(key) ?? [])] };
    });
  }

  private observeExamples(model: Model): ReadonlyMap<string, readonly Observation[]> {
    const shown = new Map<string, Observation[]>();
    const rooms = new ObservationRooms(model);
    for (const definition of model.definitions.values()) {
      if (definition.kind !== 'object') continue;
      const field = (type: string, path: readonly string[], name: string, value: unknown): void => {
        const found = this.finder.fields(type, path);
        const key = found && keyOf(found, name);
        if (key === undefined || !this.additions.has(key)) return;
        const observation = newObservation();
        observe(observation, value, rooms.roomOf(observation));
        shown.set(key, [...(shown.get(key) ?? []), observation]);
      };
      for (const example of definition.examples) {
        findDrift(model, definition.name, example, {
          field: ({ type, path }, name, value) => field(type, path, name, value),
          code: () => undefined,
        });
      }
    }
    return shown;
  }
}

function keyOf({ file, mapping }: FoundMapping, name: string): string {
  return JSON.stringify([file, mapping.range.start, name]);
}

/** What was seen of a field in all places. */
export function wholeObservation({ observations }: FieldAddition): Observation {
  return mergeObservations(observations);
}
