import { linesOf, type Line } from '../../../base/text/line.js';
import { wrapText } from '../../../base/text/wrap-text.js';
import { layoutWidth, type Audience } from '../../../base/words/audience.js';
import { labelIn, type Label, type PlainName } from '../../../base/words/label.js';
import { HIDDEN, type FilePlace } from '../analyze/findings.js';
import { isClean, type CaptureReport, type DocumentedLine } from './capture-report.js';
import { describeUnknown } from './describe-unknown.js';
import { describeViolation } from './describe-violation.js';
import { fileNames, placeText } from './file-places.js';
import { printFaults } from './print-faults.js';
import { reportTable } from './report-table.js';

interface DocumentedReport {
  readonly report: CaptureReport;
  /** The first line of a type's description. */
  readonly docOf: (type: string) => string;
}

/** A report about captures for people. */
export function printReport({ report, docOf }: DocumentedReport, audience: Audience): readonly Line[] {
  const printer = new ReportPrinter({ report, docOf }, audience);
  const sections = [
    printer.summary(),
    printer.known(),
    printer.unknown(),
    printer.invalid(),
    printer.fields(),
    printer.codes('codes', report.driftedCodes),
    printer.codes('answers', report.unlistedAnswers),
    printer.absent(),
    printer.ambiguous(),
    printer.moreNotes(),
    printer.notes(),
    printFaults(report, audience),
    printer.caveat(),
  ].filter(({ length }) => length > 0);
  return sections.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

const INDENT = '    ';
/** Findings of one heading that are listed, the most frequent ones; nobody reads more. */
export const MAXIMUM_SHOWN = 50;

interface PrintedFinding {
  readonly name: string;
  readonly text: string;
  readonly count: number;
  readonly first: FilePlace;
}

function specText({ file, line, page }: DocumentedLine): string {
  return page === undefined ? `${file}:${line}` : `${file}:${line} ${page}`;
}

class ReportPrinter {
  private readonly report: CaptureReport;
  private readonly docOf: DocumentedReport['docOf'];
  private readonly label: Label<'captures'>;
  /** Whether something was printed as `…` because it may be content. */
  private isHiding = false;

  constructor(
    { report, docOf }: DocumentedReport,
    private readonly audience: Audience,
  ) {
    this.report = report;
    this.docOf = docOf;
    this.label = labelIn(audience.words, 'captures');
  }

  summary(): readonly Line[] {
    const { files, items, responses } = this.report;
    const counts = { items: this.counted(items, 'item'), responses: this.counted(responses, 'response') };
    return this.lines(this.label('summary', { files: fileNames(files, this.label), ...counts }));
  }

  known(): readonly Line[] {
    const { known, unrecognized, files } = this.report;
    const rows = known.map(({ type, count, invalid }) => [
      ...[count, invalid === 0 ? '' : invalid, `${type}  ${this.docOf(type)}`],
    ]);
    if (unrecognized !== null) {
      const { count } = unrecognized;
      const first = placeText(unrecognized.first, files, this.label);
      rows.push([count, count, this.label('unrecognized', { first })]);
    }
    return reportTable('known', ['count', 'wrong', 'type'], rows, this.audience);
  }

  unknown(): readonly Line[] {
    return this.findings('unknown', this.report.unknown, (each) => ({
      ...each,
      name: `${each.union} ${each.tags}`,
      text: describeUnknown(each, this.audience.words),
    }));
  }

  invalid(): readonly Line[] {
    const { words } = this.audience;
    return this.findings('invalid', this.report.invalid, (each) => {
      const first = describeViolation(each, words);
      const second = each.spec && this.label('spec', { spec: specText(each.spec) });
      const text = second === null ? first : labelIn(words, 'reports')('two-sentences', { first, second });
      return { ...each, name: each.path, text };
    });
  }

  fields(): readonly Line[] {
    return this.findings('fields', this.report.driftedFields, (each) => ({
      ...each,
      name: each.path,
      text: each.shape,
    }));
  }

  codes(heading: 'codes' | 'answers', codes: CaptureReport['driftedCodes']): readonly Line[] {
    return this.findings(heading, codes, (each) => ({
      ...each,
      name: `${each.enum} ${each.value ?? HIDDEN}`,
      text: each.path,
    }));
  }

  absent(): readonly Line[] {
    return this.findings('absent', this.report.absent, (each) => {
      const conditions = Object.entries(each.when).map(([field, values]) =>
        this.label('absent-condition', { field, values: values.join(this.label('absent-or')) }),
      );
      return { ...each, name: each.path, text: conditions.join(this.label('absent-and')) };
    });
  }

  ambiguous(): readonly Line[] {
    return this.findings('ambiguous', this.report.ambiguous, (each) => ({
      ...each,
      name: each.type,
      text: this.label('ambiguous-others', { types: each.others.join(', ') }),
    }));
  }

  moreNotes(): readonly Line[] {
    const { moreNotes: count } = this.report;
    return count === 0 ? [] : this.lines(this.label('more-findings', { count: `${count}` }));
  }

  notes(): readonly Line[] {
    const { absent, unlistedAnswers, ambiguous, moreFindings, faults } = this.report;
    const count = absent.length + unlistedAnswers.length + ambiguous.length;
    const clean = count === 0 ? 'clean' : 'clean-with-notes';
    const notes = [
      ...(this.isHiding ? [this.label('hidden')] : []),
      ...(moreFindings > 0 ? [this.label('more-findings', { count: `${moreFindings}` })] : []),
      ...(isClean(this.report) && faults.length === 0 ? [this.label(clean)] : []),
    ];
    return notes.flatMap((note) => this.lines(note));
  }

  caveat(): readonly Line[] {
    return this.report.faults.length > 0 ? this.lines(this.label('only-readable')) : [];
  }

  private counted(count: number, name: 'item' | 'response'): string {
    return this.label(count === 1 ? `one-${name}` : `${name}s`, { count: `${count}` });
  }

  /** What was found, how often and where first, each with an explanation below it. */
  private findings<Finding extends { readonly count: number }>(
    heading: PlainName<'captures'>,
    findings: readonly Finding[],
    printed: (finding: Finding) => PrintedFinding,
  ): readonly Line[] {
    if (findings.length === 0) return [];
    const width = layoutWidth(this.audience);
    const rest = findings.slice(MAXIMUM_SHOWN);
    const lines = findings.slice(0, MAXIMUM_SHOWN).flatMap((finding) => {
      const { name, text, count, first } = printed(finding);
      this.isHiding ||= [name, text].some((each) => each.includes(HIDDEN));
      const place = placeText(first, this.report.files, this.label);
      const head =
        count === 1
          ? this.label('once', { name, first: place })
          : this.label('often', { name, count: `${count}`, first: place });
      const below = wrapText(text, width - INDENT.length);
      return [...linesOf('word', wrapText(head, width)), ...below.map((line) => INDENT + line)];
    });
    return [...linesOf('heading', [this.label(heading)]), ...lines, ...this.more(rest)];
  }

  private more(rest: readonly { readonly count: number }[]): readonly string[] {
    if (rest.length === 0) return [];
    const count = rest.reduce((sum, each) => sum + each.count, 0);
    return this.lines(this.label('more-listed', { kinds: `${rest.length}`, count: `${count}` }));
  }

  private lines(text: string): readonly string[] {
    return wrapText(text, layoutWidth(this.audience));
  }
}
