import { Refusal } from './refusal.js';

/** From nothing to a break. */
const impacts = [undefined, 'fix', 'feature', 'breaking'];

export function gravest(...found) {
  return impacts[Math.max(...found.map((impact) => impacts.indexOf(impact)))];
}

function numbersOf(version) {
  const found = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/.exec(version);
  if (found === null) throw new Refusal(`"${version}" is no version of three numbers, such as 0.2.0.`);
  return found.slice(1).map(Number);
}

function isHigher(version, other) {
  const [one, two] = [numbersOf(version), numbersOf(other)];
  const index = one.findIndex((number, position) => number !== two[position]);
  return index >= 0 && one[index] > two[index];
}

/** The least version after a change of this kind. Before 1.0 a break is a minor, and all else a patch. */
function raised(version, impact) {
  const [major, minor, patch] = numbersOf(version);
  const step = major === 0 ? { breaking: 'minor' }[impact] : { breaking: 'major', feature: 'minor' }[impact];
  if (step === 'major') return `${major + 1}.0.0`;
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/**
 * The version to release: the one that is asked for, else the one that package.json says if no release has it yet,
 * else the least that will do. Refuses one that is not raised enough.
 */
export function chooseVersion({ current, released, impact, asked }) {
  if (asked !== undefined) numbersOf(asked);
  if (released === undefined) return asked ?? current;
  const least = raised(released, impact);
  const version = asked ?? (isHigher(current, least) ? current : least);
  if (isHigher(least, version))
    throw new Refusal(`${version} is too low: what changed since ${released} needs at least ${least}.`);
  return version;
}
