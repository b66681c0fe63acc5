import { createPaint } from '../../../base/text/paint.js';
import { wrapText } from '../../../base/text/wrap-text.js';
import { labelIn, type Label, type PlainName } from '../../../base/words/label.js';
import type { FilePlace } from '../survey/findings.js';
import { HIDDEN, isClean, type CaptureReport } from './capture-report.js';
import { describeViolation } from './describe-violation.js';
import { fileNames, placeText } from './file-places.js';
import { printFaults } from './print-faults.js';
import { reportTable, type TableOptions } from './report-table.js';

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

interface PrintedFinding {
  readonly name: string;
  readonly text: string;
  readonly count: number;
  readonly first: FilePlace;
}

class ReportPrinter {
  private readonly label: Label<'captures'>;
  /** Whether something was printed in the place of what may be content. */
  private isHiding = false;

  constructor(
    private readonly report: CaptureReport,
    private readonly options: PrintOptions,
  ) {
    this.label = labelIn(options.words, 'captures');
  }

  summary(): readonly string[] {
    const { files, items, responses } = this.report;
    const counts = { items: this.counted(items, 'item'), responses: this.counted(responses, 'response') };
    return this.lines(this.label('summary', { files: fileNames(files, this.label), ...counts }));
  }

  known(): readonly string[] {
    const { known, untagged } = this.report;
    const rows = known.map(({ type, count, invalid }) => [
      ...[count, invalid === 0 ? '' : invalid, `${type}  ${this.options.docOf(type)}`],
    ]);
    const last = untagged === 0 ? [] : [[untagged, untagged, this.label('untagged')]];
    return reportTable('known', ['count', 'wrong', 'type'], [...rows, ...last], this.options);
  }

  unknown(): readonly string[] {
    return this.findings(
      'unknown',
      this.report.unknown.map((each) => ({ ...each, name: each.tags, text: each.shape })),
    );
  }

  invalid(): readonly string[] {
    const { words } = this.options;
    const findings = this.report.invalid.map((each) => {
      const first = describeViolation(each, words);
      const second = each.spec && this.label('spec', { spec: `${each.spec.file}:${each.spec.line}` });
      const text = second === null ? first : labelIn(words, 'reports')('two-sentences', { first, second });
      return { ...each, name: each.path, text };
    });
    return this.findings('invalid', findings);
  }

  fields(): readonly string[] {
    return this.findings(
      'fields',
      this.report.driftedFields.map((each) => ({ ...each, name: each.path, text: each.shape })),
    );
  }

  codes(): readonly string[] {
    return this.findings(
      'codes',
      this.report.driftedCodes.map((each) => {
        return { ...each, name: `${each.enum} ${each.value ?? HIDDEN}`, text: each.path };
      }),
    );
  }

  notes(): readonly string[] {
    const { moreFindings, faults } = this.report;
    const notes = [
      ...(this.isHiding ? [this.label('hidden')] : []),
      ...(moreFindings > 0 ? [this.label('more-findings', { count: `${moreFindings}` })] : []),
      ...(isClean(this.report) && faults.length === 0 ? [this.label('clean')] : []),
    ];
    return notes.flatMap((note) => this.lines(note));
  }

  caveat(): readonly string[] {
    return this.report.faults.length > 0 ? this.lines(this.label('only-readable')) : [];
  }

  private counted(count: number, name: 'item' | 'response'): string {
    return this.label(count === 1 ? `one-${name}` : `${name}s`, { count: `${count}` });
  }

  /** What was found, how often and where first, and below each what there is to say of it. */
  private findings(heading: PlainName<'captures'>, findings: readonly PrintedFinding[]): readonly string[] {
    const { width, colors } = this.options;
    if (findings.length === 0) return [];
    const paint = createPaint(colors);
    const lines = findings.flatMap(({ name, text, count, first }) => {
      this.isHiding ||= [name, text].some((each) => each.includes(HIDDEN));
      const place = placeText(first, this.report.files, this.label);
      const head =
        count === 1
          ? this.label('once', { name, first: place })
          : this.label('often', { name, count: `${count}`, first: place });
      const below = wrapText(text, width - INDENT.length);
      return [...wrapText(head, width).map(paint.word), ...below.map((line) => INDENT + line)];
    });
    return [paint.heading(this.label(heading)), ...lines];
  }

  private lines(text: string): readonly string[] {
    return wrapText(text, this.options.width);
  }
}
