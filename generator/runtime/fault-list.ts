import type { Fault, Place } from './fault.js';
import { generalWords } from './general-words.js';
import type { GeneralCode } from './issue-code.js';
import { once } from './once.js';

/** A value with its place, and the list that its faults are added to: most values have none, and then nothing is made. */
export interface Subject {
  readonly value: unknown;
  readonly place: Place | undefined;
  readonly faults: FaultList;
  /** As of a fault. */
  readonly isUnknown?: boolean;
}

type Broken = Pick<Fault, 'code' | 'details' | 'words'>;

export interface ObjectSubject extends Subject {
  readonly value: Record<string, unknown>;
}

/** The first faults of a value, and how many there are in all. */
export interface FaultList {
  readonly maximum: number;
  readonly listed: Fault[];
  /** Counts so many more, and says how many there are then. */
  readonly count: (more: number) => number;
}

export function faultList(maximum: number): FaultList {
  // A local name: the runtime assigns to no property of anything, so that it cannot write into what it judges.
  let count = 0;
  return { maximum, listed: [], count: (more) => (count += more) };
}

/** Adds a fault; asks what the value breaks only if it is listed. */
export function addBroken(
  { value, place, faults, isUnknown = false }: Subject,
  brokenOf: () => Broken,
): void {
  if (faults.count(1) > faults.maximum) return;
  const { code, details, words } = brokenOf();
  faults.listed.push({ path: pathOf(place), code, details, words, received: value, place, isUnknown });
}

/** The faults that are listed and, as the last one, how many more there are. */
export function allFaults({ maximum, listed: faults, count }: FaultList): readonly Fault[] {
  const found = count(0);
  return found > maximum ? [...faults, generalFault('more', found, [String(found - maximum)])] : faults;
}

/** A fault of the value as a whole. */
export function generalFault(code: GeneralCode, received: unknown, details: readonly string[] = []): Fault {
  return { path: [], code, details, words: generalWords[code], received, place: undefined, isUnknown: false };
}

/** Adds what a value breaks, in the words that every type has. */
export function addFault(subject: Subject, code: GeneralCode, details: readonly string[] = []): void {
  addBroken(subject, () => ({ code, details, words: generalWords[code] }));
}

function pathOf(place: Place | undefined): Fault['path'] {
  const path: (string | number)[] = [];
  for (let each = place; each; each = each.outer) path.push(each.key);
  return path.reverse();
}

/** The values that a message lists: how long it is does not depend on how many there are. */
const MAXIMUM_VALUES = 32;

interface Values {
  readonly size: number;
  readonly keys: () => Iterable<unknown>;
}

/** The first values as text, and how many more there are. */
export const listed: (values: Values) => string = /* @__PURE__ */ once((values) => {
  const texts: string[] = [];
  for (const value of values.keys()) {
    if (texts.length === MAXIMUM_VALUES) return `${texts.join(', ')}, ... (+${values.size - MAXIMUM_VALUES})`;
    texts.push(JSON.stringify(value));
  }
  return texts.join(', ');
});
