import type { Impact } from './change-rule.js';

/** Which part of a version goes up. */
export type Step = 'major' | 'minor' | 'patch' | 'none';

export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/** The numbers of a version such as `1.2.3` or `1.2.3-beta.1`; undefined for any other text. */
export function parseVersion(text: string): Version | undefined {
  const found = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:[-+][\w.+-]*)?$/.exec(text);
  if (found === null) return undefined;
  const [, major, minor, patch] = found.map(Number);
  return { major: major ?? 0, minor: minor ?? 0, patch: patch ?? 0 };
}

/** The step that follows from the gravest difference. Before 1.0 a break is a minor, and all else a patch: what `^0.1.0` takes. */
export function stepFor(impact: Impact | undefined, { major }: Version): Step {
  if (impact === undefined) return 'none';
  if (major === 0) return impact === 'breaking' ? 'minor' : 'patch';
  return ({ breaking: 'major', feature: 'minor', fix: 'patch' } as const)[impact];
}

/** The least version after a step. */
export function raised({ major, minor, patch }: Version, step: Step): Version {
  switch (step) {
    case 'major':
      return { major: major + 1, minor: 0, patch: 0 };
    case 'minor':
      return { major, minor: minor + 1, patch: 0 };
    case 'patch':
      return { major, minor, patch: patch + 1 };
    case 'none':
      return { major, minor, patch };
  }
}

/** Whether a version is at least another one. A version before a release counts as that release. */
export function isAtLeast(version: Version, least: Version): boolean {
  for (const part of ['major', 'minor', 'patch'] as const)
    if (version[part] !== least[part]) return version[part] > least[part];
  return true;
}

export function versionText({ major, minor, patch }: Version): string {
  return `${major}.${minor}.${patch}`;
}
