import { Refusal } from './refusal.js';

/** `## [Unreleased]`, or with the version that it is going to be: `## [0.1.0] - Unreleased`. */
const open = /^## \[(?:Unreleased\]|\d+\.\d+\.\d+\] - Unreleased)$/m;

/** The notes below "Unreleased", without what is older. */
export function unreleasedNotes(changelog) {
  return parts(changelog).notes;
}

function parts(changelog) {
  const found = open.exec(changelog);
  if (found === null) throw new Refusal('CHANGELOG.md has no heading "## [Unreleased]".');
  const rest = changelog.slice(found.index + found[0].length);
  const end = rest.search(/^## /m);
  const [notes, older] = end < 0 ? [rest, ''] : [rest.slice(0, end), rest.slice(end)];
  return { before: changelog.slice(0, found.index), notes: notes.trim(), older };
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

/**
 * The changelog with its notes under a version and a date, behind them what `kfgen diff` says of the spec, and an empty
 * place for those to come.
 */
export function closeUnreleased(changelog, { version, today, specNotes }) {
  const { before, notes, older } = parts(changelog);
  // Its headings are those of a whole version, and these notes have them, too.
  const ofSpec = specNotes === '' ? [] : ['### Spec · 规格', specNotes.replace(/^### /gm, '#### ')];
  const blocks = ['## [Unreleased]', `## [${version}] - ${today}`, notes, ...ofSpec, older.trim()];
  return `${before}${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** Whether there are notes of a version, with its date. */
export function isClosed(changelog, version) {
  const heading = `## [${version}] - `;
  return changelog.split('\n').some((line) => line.startsWith(heading) && /\d{4}-\d\d-\d\d$/.test(line));
}
