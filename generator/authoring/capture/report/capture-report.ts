import { pathText } from '../../../compiler/model/path-text.js';
import type { Scalar } from '../../../compiler/model/model.js';
import type { SourceLine } from '../../../compiler/model/sourced-model.js';
import type { CaptureFaultCode } from '../split/capture-part.js';
import { inCrowd, inCrowdOfTypes, namedCode, namedField, namedKey } from '../analyze/crowded-places.js';
import { describeFields, describeProfile } from '../analyze/describe-profile.js';
import type { DeclaredPlace } from '../../../compiler/model/walk-value.js';
import {
  HIDDEN,
  type Ambiguity,
  type CodeDrift,
  type FieldDrift,
  type FilePlace,
  type UnknownType,
  type Violation,
} from '../analyze/findings.js';
import type { CaptureAnalysis } from '../analyze/capture-analysis.js';
import type { ValueKind } from '../analyze/kind-of.js';

export interface CaptureFault {
  readonly code: CaptureFaultCode;
  readonly place: FilePlace;
}

/** A line of the spec, and where the reference page shows what stands there. */
export interface DocumentedLine extends SourceLine {
  readonly page?: string;
}

interface ReportedFinding {
  readonly count: number;
  readonly first: FilePlace;
}

/** What was found in captures, as it is printed: nothing of what people wrote. */
export interface CaptureReport {
  readonly files: readonly string[];
  readonly responses: number;
  readonly items: number;
  readonly known: readonly { readonly type: string; readonly count: number; readonly invalid: number }[];
  /** Items of which nothing says what they are. */
  readonly unrecognized: ReportedFinding | null;
  /** Items with a tag that the union does not have. */
  readonly unknown: readonly (ReportedFinding & {
    readonly union: string;
    readonly tags: string;
    readonly nearest: string | null;
    readonly shape: string;
  })[];
  readonly invalid: readonly (ReportedFinding & {
    readonly path: string;
    readonly code: string;
    readonly details: readonly string[];
    readonly received: ValueKind;
    /** What says what is allowed. */
    readonly spec: DocumentedLine | null;
  })[];
  readonly driftedFields: readonly (ReportedFinding & { readonly path: string; readonly shape: string })[];
  readonly driftedCodes: readonly (ReportedFinding & {
    readonly enum: string;
    readonly value: string | number | null;
    readonly path: string;
  })[];
  /** Codes with which the service answers and that the spec does not list; no faults. */
  readonly unlistedAnswers: CaptureReport['driftedCodes'];
  /** Fields that the spec leads to expect beside these values, and that were not there; no faults. */
  readonly absent: readonly (ReportedFinding & {
    readonly path: string;
    readonly when: Readonly<Record<string, readonly Scalar[]>>;
  })[];
  /** Payloads that fit several types equally well and were taken for the first; no faults. */
  readonly ambiguous: readonly Ambiguity[];
  /** How many more there were of kinds of these three that are not listed. */
  readonly moreNotes: number;
  readonly faults: readonly CaptureFault[];
  /** Faults that are not listed, and findings of kinds that are not listed. */
  readonly moreFaults: number;
  readonly moreFindings: number;
}

interface CaptureReportRequest {
  readonly files: readonly string[];
  readonly analysis: CaptureAnalysis;
  readonly faults: readonly CaptureFault[];
  readonly moreFaults: number;
  /** Names of types in the order of the spec. */
  readonly types: readonly string[];
  readonly locate: (place: DeclaredPlace) => DocumentedLine | undefined;
}

export function captureReport(request: CaptureReportRequest): CaptureReport {
  const { files, analysis, faults, moreFaults, types, locate } = request;
  const { responses, items, known, unrecognized, unknown, violations, fields, codes } = analysis;
  const counters = [unknown, violations, fields, codes];
  const notes = [analysis.answers, analysis.absences, analysis.ambiguities];
  return {
    files,
    responses,
    items,
    known: types.flatMap((type) => {
      const counts = known.get(type);
      return counts === undefined ? [] : [{ type, ...counts }];
    }),
    unrecognized: unrecognized ?? null,
    unknown: reportTypes(unknown.inOrder()),
    invalid: reportViolations(violations.sorted(), locate),
    driftedFields: reportFields(fields.inOrder()),
    driftedCodes: reportCodes(codes.inOrder()),
    unlistedAnswers: reportCodes(analysis.answers.inOrder()),
    absent: analysis.absences.sorted().map(({ count, first, type, path, conditions }) => ({
      path: pathText(type, path),
      when: Object.fromEntries(conditions.map(({ field, values }) => [field, values])),
      ...{ count, first },
    })),
    ambiguous: analysis.ambiguities.sorted(),
    moreNotes: notes.reduce((total, counter) => total + counter.uncounted, 0),
    faults,
    moreFaults,
    moreFindings: counters.reduce((total, counter) => total + counter.uncounted, 0),
  };
}

function reportViolations(
  violations: readonly Violation[],
  locate: CaptureReportRequest['locate'],
): CaptureReport['invalid'] {
  const keys = violations.filter(({ code }) => code === 'unknown-key');
  const isCrowded = inCrowd(keys, namedKey);
  const reported = violations.map((finding) => {
    const { count, first, type, code, received, declared } = finding;
    const isHidden = code === 'unknown-key' && isCrowded(finding);
    const path = isHidden ? [...finding.path.slice(0, -1), HIDDEN] : finding.path;
    const details = isHidden ? [] : finding.details;
    return {
      ...{ path: pathText(type, path), code, details, received, count, first },
      spec: locate(declared) ?? null,
    };
  });
  return added(reported, ({ path, code, details, received, spec }) =>
    JSON.stringify([path, code, details, received, spec]),
  );
}

function reportTypes(types: readonly UnknownType[]): CaptureReport['unknown'] {
  const isCrowded = inCrowdOfTypes(types);
  const reported = types.map((finding) => {
    const { count, first, union, tags, nearest = null, tagPath, commonFields, profile } = finding;
    const { object } = profile;
    const shown = tags?.map(({ path, value }) => `${path.join('.')}: ${value}`).join(', ');
    const hidden = `${tagPath.join('.')}: ${HIDDEN}`;
    if (isCrowded(finding) || object === undefined)
      return { union, tags: hidden, nearest: null, count, first, shape: HIDDEN };
    const shape = describeFields(object, commonFields);
    return { union, tags: shown ?? hidden, nearest, count, first, shape };
  });
  return added(reported, ({ union, tags }) => `${union} ${tags}`);
}

function reportFields(fields: readonly FieldDrift[]): CaptureReport['driftedFields'] {
  const isCrowded = inCrowd(fields, namedField);
  const reported = fields.map((finding) => {
    const { count, first, type, path, name, profile } = finding;
    const isHidden = isCrowded(finding);
    const shown = isHidden ? HIDDEN : (name ?? HIDDEN);
    const shape = isHidden ? HIDDEN : describeProfile(profile);
    return { path: pathText(type, [...path, shown]), count, first, shape };
  });
  return added(reported, ({ path }) => path);
}

function reportCodes(codes: readonly CodeDrift[]): CaptureReport['driftedCodes'] {
  const isCrowded = inCrowd(codes, namedCode);
  const reported = codes.map((finding) => {
    const { enumName, count, first, type, path } = finding;
    const value = isCrowded(finding) ? null : (finding.value ?? null);
    return { enum: enumName, value, path: pathText(type, path), count, first };
  });
  return added(reported, ({ enum: name, value }) => JSON.stringify([name, value]));
}

/** Merges findings that look the same, keeping the first place; the most frequent come first. */
function added<Finding extends ReportedFinding>(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => string,
): readonly Finding[] {
  const sums = new Map<string, Finding>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const sum = sums.get(key);
    sums.set(key, sum === undefined ? finding : { ...sum, count: sum.count + finding.count });
  }
  return [...sums.values()].toSorted((one, other) => other.count - one.count);
}

/** Whether the spec allows and describes everything that was found. */
export function isClean(report: CaptureReport): boolean {
  const { unrecognized, unknown, invalid, driftedFields, driftedCodes, moreFindings } = report;
  const findings = [unknown, invalid, driftedFields, driftedCodes];
  return unrecognized === null && findings.every(({ length }) => length === 0) && moreFindings === 0;
}
