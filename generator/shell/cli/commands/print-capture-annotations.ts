import type { CaptureFault, CaptureReport } from '../../../authoring/capture/report/capture-report.js';
import { describeUnknown } from '../../../authoring/capture/report/describe-unknown.js';
import { describeViolation } from '../../../authoring/capture/report/describe-violation.js';
import { MAXIMUM_SHOWN } from '../../../authoring/capture/report/print-report.js';
import { fileName } from '../../../authoring/capture/report/file-places.js';
import { HIDDEN, type FilePlace } from '../../../authoring/capture/analyze/findings.js';
import { labelIn, type Label, type PlainName } from '../../../base/words/label.js';
import { STANDARD_INPUT } from '../../files/read-chunks.js';
import type { SourceLine } from '../../../compiler/model/sourced-model.js';
import type { Voice } from '../voice.js';

/**
 * One annotation for each finding: at the line of the spec that says what is allowed, or else at the place in the
 * capture.
 */
export function printAnnotations(report: CaptureReport, voice: Voice): void {
  const label = labelIn(voice.words, 'captures');
  const warn = (
    title: PlainName<'captures'>,
    place: SourceLine | FilePlace,
    ...parts: readonly (string | number)[]
  ): void => annotate('warning', place, label(title), parts.join(' '), { label, voice });
  if (report.unrecognized !== null) {
    const { count, first } = report.unrecognized;
    warn('unrecognized-payloads', first, `(${count})`);
  }
  for (const each of shown(report.unknown)) {
    const { count, first, union, tags } = each;
    warn('unknown', first, union, tags, `(${count})`, describeUnknown(each, voice.words));
  }
  for (const each of shown(report.invalid)) {
    const { path, count, first, spec } = each;
    warn('invalid', spec ?? first, path, `(${count})`, describeViolation(each, voice.words));
  }
  for (const { count, first, path, shape } of shown(report.driftedFields))
    warn('fields', first, path, `(${count})`, shape);
  for (const { count, first, enum: name, value, path } of shown(report.driftedCodes))
    warn('codes', first, name, value ?? HIDDEN, `(${count})`, path);
  const { unknown, invalid, driftedFields, driftedCodes } = report;
  const rest: readonly { readonly count: number }[] = [
    ...unknown.slice(MAXIMUM_SHOWN),
    ...invalid.slice(MAXIMUM_SHOWN),
    ...driftedFields.slice(MAXIMUM_SHOWN),
    ...driftedCodes.slice(MAXIMUM_SHOWN),
  ];
  if (rest.length > 0) {
    const count = rest.reduce((sum, each) => sum + each.count, 0);
    const message = label('more-listed', { kinds: `${rest.length}`, count: `${count}` });
    voice.annotate({ level: 'warning', properties: {}, message });
  }
  if (report.moreFindings > 0) {
    const message = label('more-findings', { count: `${report.moreFindings}` });
    voice.annotate({ level: 'warning', properties: {}, message });
  }
  printFaultAnnotations(report, voice);
}

/** As many findings as people read, the most frequent ones. */
function shown<Finding>(findings: readonly Finding[]): readonly Finding[] {
  return findings.slice(0, MAXIMUM_SHOWN);
}

/** One annotation for each place that could not be read. */
export function printFaultAnnotations(
  { faults, moreFaults }: { readonly faults: readonly CaptureFault[]; readonly moreFaults: number },
  voice: Voice,
): void {
  const label = labelIn(voice.words, 'captures');
  for (const { code, place } of faults)
    annotate('error', place, label('faults'), label(code), { label, voice });
  if (moreFaults > 0) {
    const message = label('more-faults', { count: `${moreFaults}` });
    voice.annotate({ level: 'error', properties: { title: label('faults') }, message });
  }
}

interface Output {
  readonly label: Label<'captures'>;
  readonly voice: Voice;
}

/** Standard input is no file that GitHub could show. */
function annotate(
  level: 'error' | 'warning',
  place: SourceLine | FilePlace,
  title: string,
  message: string,
  { label, voice }: Output,
): void {
  const { file, line } = place;
  const column = level === 'error' && 'column' in place ? { col: place.column } : {};
  const isFile = file !== STANDARD_INPUT;
  const properties = isFile ? { file, line, ...column, title } : { title };
  const where = isFile ? '' : `${fileName(file, label)}:${line} `;
  voice.annotate({ level, properties, message: where + message });
}
