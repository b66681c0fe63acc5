import { createPaint } from '../../text/paint.js';
import { wrapText } from '../../text/wrap-text.js';
import type { FilePlace } from '../survey/findings.js';
import { HIDDEN, isClean, type CaptureReport } from './capture-report.js';
import { describeViolation } from './describe-violation.js';
import { fileNames, placeText } from './file-places.js';
import { printFaults } from './print-faults.js';
import { reportLabelIn, type ReportLabel, type ReportLabelName } from './report-labels.js';
import { reportTable, type Cells, type TableOptions } from './report-table.js';

interface PrintOptions extends TableOptions {
  /** The first line of a type's text. */
  readonly docOf: (type: string) => string;
}

/** A report about captures for people. All of it is printable. */
export function printReport(report: CaptureReport, options: PrintOptions): string {
  const printer = new ReportPrinter(report, options);
  const sections = [
    printer.summary(),
    printer.known(),
    printer.unknown(),
    printer.invalid(),
    printer.fields(),
    printer.codes(),
    printer.notes(),
    printFaults(report, options),
    printer.caveat(),
  ].filter(({ length }) => length > 0);
  return sections.map((lines) => lines.join('\n')).join('\n\n');
}

const INDENT = '    ';

class ReportPrinter {
  private readonly label: ReportLabel;

  constructor(
    private readonly report: CaptureReport,
    private readonly options: PrintOptions,
  ) {
    this.label = reportLabelIn(options.language);
  }

  summary(): readonly string[] {
    const { files, items, responses } = this.report;
    const counts = { items: this.counted(items, 'item'), responses: this.counted(responses, 'response') };
    return this.lines(this.label('summary', { files: fileNames(files, this.label), ...counts }));
  }

  known(): readonly string[] {
    const { known, untagged } = this.report;
    const rows = known.map(({ type, count, invalid }) => [
      ...[type, count, invalid === 0 ? '' : invalid, this.options.docOf(type)],
    ]);
    const last = untagged === 0 ? [] : [[this.label('untagged'), untagged, untagged, '']];
    return this.table('known', ['type', 'count', 'wrong', 'doc'], [...rows, ...last]);
  }

  unknown(): readonly string[] {
    const rows = this.report.unknown.map(({ tags, count, first, shape }) => [
      ...[tags ?? this.label('hidden-tag'), count, this.at(first), shape],
    ]);
    return this.table('unknown', ['tags', 'count', 'first', 'shape'], rows);
  }

  invalid(): readonly string[] {
    const { invalid } = this.report;
    const { language, width, colors } = this.options;
    if (invalid.length === 0) return [];
    const paint = createPaint(colors);
    const lines = invalid.flatMap((each) => {
      const { path, count, first, spec } = each;
      const gaps = { path, count: `${count}`, first: this.at(first) };
      const head = wrapText(this.label(count === 1 ? 'once' : 'often', gaps), width);
      const place = spec === null ? '' : this.label('spec', { spec: `${spec.file}:${spec.line}` });
      const sentence = `${describeViolation(each, language)} ${place}`.trimEnd();
      const below = wrapText(sentence, width - INDENT.length);
      return [...head.map(paint.word), ...below.map((line) => INDENT + line)];
    });
    return [paint.heading(this.label('invalid')), ...lines];
  }

  fields(): readonly string[] {
    const { driftedFields } = this.report;
    const rows = driftedFields.map(({ path, count, first, shape }) => [path, count, this.at(first), shape]);
    const areHidden = driftedFields.some(({ path }) => path.endsWith(HIDDEN));
    return [
      ...this.table('fields', ['field', 'times', 'first', 'shape'], rows),
      ...(areHidden ? this.lines(this.label('hidden-names')) : []),
    ];
  }

  codes(): readonly string[] {
    const rows = this.report.driftedCodes.map(({ enum: name, value, count, first, path }) => [
      ...[`${name} ${value ?? this.label('hidden-tag')}`, count, this.at(first), path],
    ]);
    return this.table('codes', ['code', 'times', 'first', 'field'], rows);
  }

  notes(): readonly string[] {
    const { moreFindings, faults } = this.report;
    if (moreFindings > 0) return this.lines(this.label('more-findings', { count: `${moreFindings}` }));
    return isClean(this.report) && faults.length === 0 ? this.lines(this.label('clean')) : [];
  }

  caveat(): readonly string[] {
    return this.report.faults.length > 0 ? this.lines(this.label('only-readable')) : [];
  }

  private at(place: FilePlace): string {
    return placeText(place, this.report.files, this.label);
  }

  private counted(count: number, name: 'item' | 'response'): string {
    return this.label(count === 1 ? name : `${name}s`, { count: `${count}` });
  }

  private table(
    heading: ReportLabelName,
    columns: readonly ReportLabelName[],
    rows: readonly Cells[],
  ): readonly string[] {
    return reportTable(heading, columns, rows, this.options);
  }

  private lines(text: string): readonly string[] {
    return wrapText(text, this.options.width);
  }
}
