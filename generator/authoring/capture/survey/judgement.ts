import type { CodeDrift, FieldDrift, UnknownType, Violation } from './findings.js';
import { Tally } from './tally.js';

/** What captures hold, judged by a spec. */
export interface Judgement {
  /** What a response says, around its items. */
  responses: number;
  items: number;
  /** How many items there were of each type, and how many of them the spec does not allow. */
  readonly known: Map<string, { count: number; invalid: number }>;
  /** Items that have no tag to know them by. */
  untagged: number;
  readonly unknown: Tally<UnknownType>;
  readonly violations: Tally<Violation>;
  readonly fields: Tally<FieldDrift>;
  readonly codes: Tally<CodeDrift>;
}

/** Kinds of findings that are told apart; more would not be read, and a hostile capture has as many as it likes. */
const MAXIMUM_FINDINGS = 1000;
const MAXIMUM_TYPES = 200;

/** A judgement before anything was seen. */
export function newJudgement(): Judgement {
  return {
    responses: 0,
    items: 0,
    known: new Map(),
    untagged: 0,
    unknown: new Tally(MAXIMUM_TYPES),
    violations: new Tally(MAXIMUM_FINDINGS),
    fields: new Tally(MAXIMUM_FINDINGS),
    codes: new Tally(MAXIMUM_FINDINGS),
  };
}
