import { readFileSync } from 'node:fs';
import { closeUnreleased, countNotes, impactOfNotes, unreleasedNotes } from './changelog.js';
import { commitsSince, hasTag, lastTag, uncommitted } from './git.js';
import { Refusal } from './refusal.js';
import { specChangesSince } from './spec-changes.js';
import { textsFor } from './version-files.js';
import { chooseVersion, gravest } from './versions.js';

/** All that a release will do, found out without changing anything. Refuses where there is nothing to release. */
export function planRelease(asked, today) {
  const versions = ['package.json', 'generated/package.json'].map(versionIn);
  const [current] = versions;
  if (versions.some((version) => version !== current))
    throw new Refusal(`package.json says ${current} and generated/package.json ${versions[1]}.`);

  const tag = lastTag();
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  const notes = unreleasedNotes(changelog);
  // Only a dry run gets here with something that is not committed.
  const isChanged = tag === undefined || commitsSince(tag) > 0 || uncommitted().length > 0;
  if (!isChanged) throw new Refusal(`Nothing has changed since ${tag}.`);
  if (countNotes(notes) === 0) throw new Refusal('CHANGELOG.md says nothing under "Unreleased".');

  const spec = tag === undefined ? { impact: undefined, told: [], notes: '' } : specChangesSince(tag);
  const impact = gravest(spec.impact, impactOfNotes(notes));
  const version = chooseVersion({ current, released: tag?.slice(1), impact, asked });
  if (hasTag(`v${version}`)) throw new Refusal(`The tag v${version} is there already.`);

  const texts = textsFor(version);
  texts['CHANGELOG.md'] = closeUnreleased(changelog, { version, today, specNotes: spec.notes });
  return {
    tag,
    current,
    version,
    impact,
    told: spec.told,
    notes: countNotes(notes),
    specNotes: countNotes(spec.notes),
    texts,
  };
}

function versionIn(path) {
  return JSON.parse(readFileSync(path, 'utf8')).version;
}
