import type { CodeDrift, FieldDrift, UnknownType, Violation } from './findings.js';
import { FindingCounter } from './finding-counter.js';

/** What captures contain, compared with a spec. */
export interface CaptureAnalysis {
  /** How many responses there were around items. */
  responses: number;
  items: number;
  /** How many items of each type there were, and how many of them the spec does not allow. */
  readonly known: Map<string, { count: number; invalid: number }>;
  /** How many items have no tag. */
  untagged: number;
  readonly unknown: FindingCounter<UnknownType>;
  readonly violations: FindingCounter<Violation>;
  readonly fields: FindingCounter<FieldDrift>;
  readonly codes: FindingCounter<CodeDrift>;
}

/** Kinds of findings that are distinguished; nobody would read more, and a hostile capture can have any number. */
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
