import { Refusal } from './refusal.js';

/** `## [Unreleased]`, or with the version that it is going to be: `## [0.1.0] - Unreleased`. */
const open = /^## \[(?:Unreleased\]|\d+\.\d+\.\d+\] - Unreleased)$/m;

/** The notes below "Unreleased", without what is older. */
export function unreleasedNotes(changelog) {
  const found = open.exec(changelog);
  if (found === null) throw new Refusal('CHANGELOG.md has no heading "## [Unreleased]".');
  const rest = changelog.slice(found.index + found[0].length);
  const end = rest.search(/^## /m);
  return (end < 0 ? rest : rest.slice(0, end)).trim();
}

export function countNotes(notes) {
  return [...notes.matchAll(/^- /gm)].length;
}

/** What the gravest of the headings says that has a line below it; they are those of Keep a Changelog. */
export function impactOfNotes(notes) {
  const sections = notes.split(/^(?=### )/m).filter((section) => countNotes(section) > 0);
  const has = (pattern) => sections.some((section) => pattern.test(section));
  if (has(/^### (?:Breaking|Removed)\b/)) return 'breaking';
  if (has(/^### (?:Added|Changed|Deprecated)\b/)) return 'feature';
  return sections.length > 0 ? 'fix' : undefined;
}

/** The changelog with its notes under a version and a date, and an empty place for those to come. */
export function closeUnreleased(changelog, version, date) {
  return changelog.replace(open, `## [Unreleased]\n\n## [${version}] - ${date}`);
}

/** Whether there are notes of a version, with its date. */
export function isClosed(changelog, version) {
  const heading = `## [${version}] - `;
  return changelog.split('\n').some((line) => line.startsWith(heading) && /\d{4}-\d\d-\d\d$/.test(line));
}
