import { gravestImpact } from '../../dist/authoring/compare/gravest.js';
import {
  isAtLeast,
  parseVersion,
  raised,
  stepFor,
  versionText,
} from '../../dist/authoring/compare/version-step.js';
import { Refusal } from './refusal.js';

/** The gravest of impacts, of which each may be none. */
export function gravest(...found) {
  return gravestImpact(found.map((impact) => ({ received: impact })));
}

/** What is released has three numbers, and nothing behind them. */
function numbersOf(version) {
  const numbers = parseVersion(version);
  if (numbers === undefined || versionText(numbers) !== version)
    throw new Refusal(`"${version}" is no version of three numbers, such as 0.2.0.`);
  return numbers;
}

function isHigher(version, other) {
  return !isAtLeast(numbersOf(other), numbersOf(version));
}

/** The least version after a change of this kind. Whatever is released is a fix at least. */
function leastAfter(released, impact) {
  const numbers = numbersOf(released);
  return versionText(raised(numbers, stepFor(impact ?? 'fix', numbers)));
}

/**
 * The version to release: the one that is asked for, else the one that package.json says if no release has it yet,
 * else the least that will do. Refuses one that is not raised enough.
 */
export function chooseVersion({ current, released, impact, asked }) {
  if (asked !== undefined) numbersOf(asked);
  if (released === undefined) return asked ?? current;
  const least = leastAfter(released, impact);
  const version = asked ?? (isHigher(current, least) ? current : least);
  if (isHigher(least, version))
    throw new Refusal(`${version} is too low: what changed since ${released} needs at least ${least}.`);
  return version;
}
