import type {
  Absence,
  Ambiguity,
  CodeDrift,
  FieldDrift,
  FilePlace,
  UnknownType,
  Violation,
} from './findings.js';
import { MAXIMUM_TAGS } from './distinct-names.js';
import { FindingCounter } from './finding-counter.js';

/** What captures contain, compared with a spec. */
export interface CaptureAnalysis {
  /** How many responses there were around items. */
  responses: number;
  items: number;
  /** How many items of each type there were, and how many of them the spec does not allow. */
  readonly known: Map<string, { count: number; invalid: number }>;
  /** Items of which nothing says what they are: they have no tag and fit no object of the spec. */
  unrecognized: { count: number; readonly first: FilePlace } | undefined;
  readonly unknown: FindingCounter<UnknownType>;
  readonly violations: FindingCounter<Violation>;
  readonly fields: FindingCounter<FieldDrift>;
  readonly codes: FindingCounter<CodeDrift>;
  /** Codes with which the service answers, of which no spec lists all; no fault. */
  readonly answers: FindingCounter<CodeDrift>;
  /** What the spec leads to expect; no fault. */
  readonly absences: FindingCounter<Absence>;
  /** Of what could be one type or another; no fault. */
  readonly ambiguities: FindingCounter<Ambiguity>;
}

/** Kinds of findings that are distinguished; nobody would read more, and a hostile capture can have any number. */
const MAXIMUM_FINDINGS = 1000;
/** More than the tags that are distinguished in one union. */
const MAXIMUM_TYPES = 2 * MAXIMUM_TAGS;

/** An analysis before anything was seen. */
export function newCaptureAnalysis(): CaptureAnalysis {
  return {
    responses: 0,
    items: 0,
    known: new Map(),
    unrecognized: undefined,
    unknown: new FindingCounter(MAXIMUM_TYPES),
    violations: new FindingCounter(MAXIMUM_FINDINGS),
    fields: new FindingCounter(MAXIMUM_FINDINGS),
    codes: new FindingCounter(MAXIMUM_FINDINGS),
    answers: new FindingCounter(MAXIMUM_FINDINGS),
    absences: new FindingCounter(MAXIMUM_FINDINGS),
    ambiguities: new FindingCounter(MAXIMUM_FINDINGS),
  };
}
