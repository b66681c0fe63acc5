import { findDrift } from '../capture/analyze/find-drift.js';
import type { FieldDrift } from '../capture/analyze/findings.js';
import { mergeProfiles } from '../capture/analyze/merge-profiles.js';
import { newProfile, type Profile } from '../capture/analyze/profile.js';
import { ProfilingContexts } from '../capture/analyze/profiling-context.js';
import { addToProfile } from '../capture/analyze/add-to-profile.js';
import type { Model } from '../../compiler/model/model.js';
import type { FoundMapping, MappingFinder } from './find-mapping.js';

/** A field to add to an object of the spec, whichever paths lead to that object. */
export interface FieldAddition {
  readonly found: FoundMapping;
  /** The path from the definition to the object; steps into lists are `[]`. */
  readonly path: readonly string[];
  readonly name: string;
  readonly count: number;
  readonly profiles: readonly Profile[];
}

/** Collects fields by the object that they are added to. */
export class FieldAdditions {
  private readonly additions = new Map<string, FieldAddition>();

  constructor(private readonly finder: MappingFinder) {}

  /** Returns whether the spec has such an object. */
  add({ type, path, count, profile }: FieldDrift, name: string): boolean {
    const found = this.finder.fields(type, path);
    if (found === undefined) return false;
    const key = keyOf(found, name);
    const other = this.additions.get(key);
    const profiles = [...(other?.profiles ?? []), profile];
    this.additions.set(key, { found, path, name, count: count + (other?.count ?? 0), profiles });
    return true;
  }

  /** The additions with the values that samples of the spec already have for the fields: they must stay valid. */
  withExamples(model: Model): readonly FieldAddition[] {
    const shown = this.profilesOfExamples(model);
    return [...this.additions].map(([key, addition]) => {
      const { profiles } = addition;
      return { ...addition, profiles: [...profiles, ...(shown.get(key) ?? [])] };
    });
  }

  private profilesOfExamples(model: Model): ReadonlyMap<string, readonly Profile[]> {
    const shown = new Map<string, Profile[]>();
    const contexts = new ProfilingContexts(model);
    for (const definition of model.definitions.values()) {
      if (definition.kind !== 'object') continue;
      const field = (type: string, path: readonly string[], name: string, value: unknown): void => {
        const found = this.finder.fields(type, path);
        const key = found && keyOf(found, name);
        if (key === undefined || !this.additions.has(key)) return;
        const profile = newProfile();
        addToProfile(profile, value, contexts.contextOf(profile));
        shown.set(key, [...(shown.get(key) ?? []), profile]);
      };
      for (const example of definition.examples) {
        findDrift(model, definition.name, example, {
          field: ({ type, path }, name, value) => field(type, path, name, value),
        });
      }
    }
    return shown;
  }
}

function keyOf({ file, mapping }: FoundMapping, name: string): string {
  return JSON.stringify([file, mapping.range.start, name]);
}

/** The profile of a field in all places. */
export function wholeProfile({ profiles }: FieldAddition): Profile {
  return mergeProfiles(profiles);
}
