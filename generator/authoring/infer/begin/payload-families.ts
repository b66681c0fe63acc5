import { addToProfile } from '../../capture/analyze/add-to-profile.js';
import type { FilePlace } from '../../capture/analyze/findings.js';
import { newProfile, type Profile } from '../../capture/analyze/profile.js';
import type { ProfilingContexts } from '../../capture/analyze/profiling-context.js';

/** Payloads without a tag that have about the same fields. */
export interface PayloadFamily {
  count: number;
  readonly first: FilePlace;
  readonly profile: Profile;
}

/** Nobody would read more; further payloads join the last one. */
const MAXIMUM_FAMILIES = 16;
/** So much of the fields that two payloads have between them must be in both. */
const SHARE = 0.5;

/** Groups payloads by their fields. */
export class PayloadFamilies {
  private readonly families: PayloadFamily[] = [];

  constructor(private readonly contexts: ProfilingContexts) {}

  add(payload: object, first: FilePlace): void {
    const family = this.nearest(Object.keys(payload)) ?? this.newFamily(first);
    family.count += 1;
    addToProfile(family.profile, payload, this.contexts.contextOf(family.profile));
  }

  all(): readonly PayloadFamily[] {
    return this.families;
  }

  private nearest(keys: readonly string[]): PayloadFamily | undefined {
    const shares = this.families.map(({ profile }) => {
      const known = profile.object?.fields ?? new Map<string, Profile>();
      const common = keys.filter((key) => known.has(key)).length;
      return common / Math.max(1, known.size + keys.length - common);
    });
    const most = Math.max(0, ...shares);
    if (most >= SHARE) return this.families[shares.indexOf(most)];
    return this.families.length < MAXIMUM_FAMILIES ? undefined : this.families.at(-1);
  }

  private newFamily(first: FilePlace): PayloadFamily {
    const family = { count: 0, first, profile: newProfile() };
    this.families.push(family);
    return family;
  }
}
