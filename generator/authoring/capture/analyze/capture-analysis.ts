import type { CodeDrift, FieldDrift, UnknownType, Violation } from './findings.js';
import { FindingCounter } from './finding-counter.js';

/** What captures hold, judged by a spec. */
export interface CaptureAnalysis {
  /** What a response says, around its items. */
  responses: number;
  items: number;
  /** How many items there were of each type, and how many of them the spec does not allow. */
  readonly known: Map<string, { count: number; invalid: number }>;
  /** Items that have no tag to know them by. */
  untagged: number;
  readonly unknown: FindingCounter<UnknownType>;
  readonly violations: FindingCounter<Violation>;
  readonly fields: FindingCounter<FieldDrift>;
  readonly codes: FindingCounter<CodeDrift>;
}

/** Kinds of findings that are told apart; more would not be read, and a hostile capture has as many as it likes. */
const MAXIMUM_FINDINGS = 1000;
const MAXIMUM_TYPES = 200;

/** An analysis before anything was seen. */
export function newCaptureAnalysis(): CaptureAnalysis {
  return {
    responses: 0,
    items: 0,
    known: new Map(),
    untagged: 0,
    unknown: new FindingCounter(MAXIMUM_TYPES),
    violations: new FindingCounter(MAXIMUM_FINDINGS),
    fields: new FindingCounter(MAXIMUM_FINDINGS),
    codes: new FindingCounter(MAXIMUM_FINDINGS),
  };
}
