import type { Impact } from './change-rule.js';
import { isAtLeast, parseVersion, raised, stepFor, versionText, type Step } from './version-step.js';

/** A package by the name and version that its package.json says. */
export interface NamedVersion {
  readonly name: string;
  readonly version: string;
}

/** What the version of a package should be. */
export interface VersionAdvice {
  readonly name: string;
  readonly old: string;
  readonly current: string;
  readonly step: Step;
  /** The least version that will do. */
  readonly needed: string;
  readonly isEnough: boolean;
}

/** What follows for each package that both sides have. Versions that are none by Semantic Versioning say nothing. */
export function adviseVersions(
  impact: Impact | undefined,
  before: readonly NamedVersion[],
  after: readonly NamedVersion[],
): readonly VersionAdvice[] {
  return after.flatMap(({ name, version }): readonly VersionAdvice[] => {
    const was = before.find((each) => each.name === name)?.version ?? '';
    const [old, current] = [parseVersion(was), parseVersion(version)];
    if (old === undefined || current === undefined) return [];
    const step = stepFor(impact, old);
    const needed = raised(old, step);
    const texts = { name, old: was, current: version, needed: versionText(needed) };
    return [{ ...texts, step, isEnough: isAtLeast(current, needed) }];
  });
}
