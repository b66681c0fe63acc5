import { findFaults } from '../../../compiler/model/find-faults.js';
import { heirsOf } from '../../../compiler/model/inheritance.js';
import type { Model } from '../../../compiler/model/model.js';
import { nestedUnions, unionLeaves } from '../../../compiler/model/union-leaves.js';
import { isObject } from '../../../runtime/checks.js';
import type { Fault } from '../../../runtime/fault.js';
import type { Comparison } from '../comparison.js';
import type { Finding } from '../finding.js';
import { hasWhatIsGone, waysToShow } from './is-about.js';
import { seededValues } from './probe-values.js';
import { simplify } from './simplify.js';
import { variationsAt } from './vary-at.js';
import type { PayloadWitness } from './witness.js';

/** How many types that extend another are tried: what is wrong with one is wrong with the rest. */
const MAXIMUM_HEIRS = 4;
const SEEDS = 8;

/**
 * A value that the old version takes and the new one refuses for what the finding says, judged by both. It is made of
 * the spec's examples and of random values, by changing what is at the place.
 */
export function findPayload(comparison: Comparison, finding: Finding): PayloadWitness | undefined {
  const { old } = finding.subject;
  const { model } = comparison.old;
  if (old === undefined || !model.definitions.has(old)) return undefined;
  const types = [old, ...heirsOf(model, old).slice(0, MAXIMUM_HEIRS)];
  for (const isShown of waysToShow(finding))
    for (const type of types) {
      const now = comparison.newName(type);
      if (!comparison.now.model.definitions.has(now)) continue;
      const shortest = payloadsOf(comparison, finding, { type, now, isShown });
      if (shortest !== undefined) return shortest;
    }
  return undefined;
}

interface Search {
  /** The name of the type in either version. */
  readonly type: string;
  readonly now: string;
  /** Whether a fault is what the finding says. */
  readonly isShown: (fault: Fault) => boolean;
}

/** Of the values of one sample that will do, the shortest. */
function payloadsOf(comparison: Comparison, finding: Finding, search: Search): PayloadWitness | undefined {
  const { rule, subject } = finding;
  const { model } = comparison.old;
  const judge = (payload: unknown): PayloadWitness | undefined =>
    judged(comparison, finding, { ...search, payload });
  for (const { sample, isRandom } of samplesOf(model, search.type)) {
    const type = { kind: 'reference', name: search.type } as const;
    const varied = variationsAt({ model, type, value: sample, path: subject.oldPath });
    const more = rule === 'now-sent' && isObject(sample) ? [{ ...sample, [unknownKey]: 1 }] : [];
    const found = [sample, ...varied, ...more].flatMap((payload) => judge(payload) ?? []);
    const [shortest] = found.toSorted((one, other) => sizeOf(one) - sizeOf(other));
    if (shortest === undefined) continue;
    const shows = (payload: unknown): boolean => judge(payload) !== undefined;
    const { payload } = shortest;
    return judge(isRandom ? simplify(payload, shows) : simplifyChanged(payload, sample, shows));
  }
  return undefined;
}

/** An example with simpler values where it was varied; elsewhere it says something to a reader. */
function simplifyChanged(payload: unknown, sample: unknown, shows: (payload: unknown) => boolean): unknown {
  if (!isObject(payload) || !isObject(sample)) return payload;
  const before = new Map<string, unknown>(Object.entries(sample));
  return Object.entries(payload).reduce<object>((whole, [key, value]) => {
    if (before.get(key) === value) return whole;
    return { ...whole, [key]: simplify(value, (each) => shows({ ...whole, [key]: each })) };
  }, payload);
}

/** A payload as a witness, if the old version takes it and the new one refuses it for what the finding says. */
function judged(
  { old, now: { model } }: Comparison,
  finding: Finding,
  { type, now, isShown, payload }: Search & { readonly payload: unknown },
): PayloadWitness | undefined {
  if (!hasWhatIsGone(old.model, finding, payload)) return undefined;
  if (findFaults(old.model, type, payload).length > 0) return undefined;
  const fault = findFaults(model, now, payload).find(isShown);
  if (fault === undefined) return undefined;
  return { kind: 'payload', type, payload, path: fault.path, expected: [fault.code, ...fault.details] };
}

const unknownKey = 'x_unknown';

function sizeOf({ payload }: PayloadWitness): number {
  return JSON.stringify(payload).length;
}

interface Sample {
  readonly sample: unknown;
  readonly isRandom: boolean;
}

/** The examples of a type or of what is in it, then random values. */
function samplesOf(model: Model, name: string): readonly Sample[] {
  const definition = model.definitions.get(name);
  const members =
    definition?.kind === 'union'
      ? nestedUnions(model, definition).flatMap((union) => unionLeaves(model, union).map((leaf) => leaf.name))
      : [name];
  const examples = [...new Set(members)].flatMap((each) => {
    const member = model.definitions.get(each);
    return member?.kind === 'object' ? member.examples : [];
  });
  const random = seededValues(model, { kind: 'reference', name }, SEEDS);
  return [
    ...examples.map((sample) => ({ sample, isRandom: false })),
    ...random.map((sample) => ({ sample, isRandom: true })),
  ];
}
