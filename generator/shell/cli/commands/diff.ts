import { compareSpecs } from '../../../authoring/compare/compare-specs.js';
import type { Comparison } from '../../../authoring/compare/comparison.js';
import { changelog } from '../../../authoring/compare/report/changelog.js';
import { comparisonAnnotations } from '../../../authoring/compare/report/comparison-annotations.js';
import { conclusionOf } from '../../../authoring/compare/report/comparison-conclusion.js';
import { comparisonDocument } from '../../../authoring/compare/report/comparison-document.js';
import { comparisonLines } from '../../../authoring/compare/report/comparison-lines.js';
import {
  comparisonResults,
  describeChangeRule,
} from '../../../authoring/compare/report/comparison-results.js';
import {
  describeAll,
  reportOf,
  type ComparisonReport,
} from '../../../authoring/compare/report/comparison-report.js';
import { labelIn } from '../../../base/words/label.js';
import { loadWords } from '../../../base/words/languages.js';
import { appendFile } from '../../files/append-file.js';
import { FileError } from '../../files/file-error.js';
import { lastTag } from '../../files/other-side/last-tag.js';
import { exitCode, type ExitCode } from '../exit-code.js';
import { optimizeLater } from '../optimize-later.js';
import type { Settings } from '../settings.js';
import { UsageError } from '../usage-error.js';
import type { Voice } from '../voice.js';
import type { Command, CommandContext } from './command.js';
import { printSarif } from './print-sarif.js';
import { readSides, type Sides } from './read-sides.js';

/** Tells what has changed in the spec, what that is to who receives and to who sends, and what version follows. */
export const diff: Command = async (settings, context) => {
  const { voice, against, hasExitCode, isChangelog } = context;
  if (against === undefined) throw againstNeeded();
  if (against === '') throw new UsageError('missing-option-value', { name: '--against' });
  optimizeLater();
  const sides = sidesUnlessFirst(settings, against, context);
  if (sides === undefined) return exitCode.fine;
  const comparison = compareSpecs(sides.old, sides.now);
  const report = reportOf(comparison, { ...sides, against, words: voice.words });
  if (isChangelog) voice.print(await changelogOf(comparison));
  else print(report, context);
  return hasExitCode ? exitCodeOf(report) : exitCode.fine;
};

/**
 * Nothing where a commit has no spec yet and the report is for GitHub Actions: a pull request that adds the first spec is
 * no failure. Elsewhere the commit or the folder was chosen by hand, and is likely to be a wrong one.
 */
function sidesUnlessFirst(settings: Settings, against: string, context: CommandContext): Sides | undefined {
  const { voice, isChangelog, summaryFile } = context;
  try {
    return readSides(settings, against, voice);
  } catch (error) {
    const isFirst = error instanceof FileError && error.code === 'ref-no-spec';
    if (!isFirst || isChangelog || voice.format !== 'github') throw error;
    const message = labelIn(voice.words, 'comparisons')('first', { against, folder: settings.spec });
    addToSummary(summaryFile, [headingOf(against), '', plain(message), '']);
    voice.annotate({ level: 'notice', properties: { title: 'kfgen' }, message });
    return undefined;
  }
}

/** Nothing is taken for what was meant: each answers another question, and none is right in CI, which has just the commit. */
function againstNeeded(): UsageError {
  const tag = lastTag();
  return tag === undefined
    ? new UsageError('against-needed', {})
    : new UsageError('against-needed-tagged', { tag });
}

/** Where no versions can be compared, nothing tells whether a break was meant. */
function exitCodeOf({ versions, impact }: ComparisonReport): ExitCode {
  const isEnough = versions.length === 0 ? impact !== 'breaking' : versions.every((each) => each.isEnough);
  return isEnough ? exitCode.fine : exitCode.findings;
}

/** In both languages, whichever the user's is: a changelog is for readers of either. */
async function changelogOf(comparison: Comparison): Promise<readonly string[]> {
  const languages = [await loadWords('zh-CN'), await loadWords('en')];
  const lines = changelog(languages.map((words) => ({ words, findings: describeAll(comparison, words) })));
  return lines.slice(0, -1);
}

function print(report: ComparisonReport, { voice, summaryFile }: CommandContext): void {
  switch (voice.format) {
    case 'json':
      return voice.document(comparisonDocument(report));
    case 'github':
      addToSummary(summaryFile, summaryOf(report, voice));
      return comparisonAnnotations(report, voice.words).forEach((each) => voice.annotate(each));
    case 'sarif':
      return printSarif(
        {
          results: comparisonResults(report, voice.words),
          ruleOf: (rule) => describeChangeRule(rule, voice.words),
        },
        voice,
      );
    case 'pretty':
      return voice.print(comparisonLines(report, voice));
  }
}

/** What the summary of a step in GitHub Actions says, in Markdown. */
function summaryOf(report: ComparisonReport, { words }: Voice): readonly string[] {
  const { findings, against } = report;
  const conclusion = conclusionOf(report, words).flatMap((line) => [plain(line), '']);
  return [headingOf(against), '', ...changelog([{ words, findings }]), ...conclusion];
}

function headingOf(against: string): string {
  return `## kfgen diff --against ${plain(against)}`;
}

function addToSummary(file: string | undefined, lines: readonly string[]): void {
  if (file !== undefined && file !== '') appendFile(file, lines.join('\n'));
}

/** Text in which Markdown finds nothing of its own. */
function plain(text: string): string {
  return text.replaceAll(/\s/g, ' ').replaceAll(/[\\`*_#[\]<>&~|]/g, '\\$&');
}
