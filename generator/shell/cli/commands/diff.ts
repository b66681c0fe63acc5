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
import { loadWords } from '../../../base/words/languages.js';
import { appendFile } from '../../files/append-file.js';
import { lastTag } from '../../files/other-side/last-tag.js';
import { exitCode, type ExitCode } from '../exit-code.js';
import { optimizeLater } from '../optimize-later.js';
import { UsageError } from '../usage-error.js';
import type { Voice } from '../voice.js';
import type { Command, CommandContext } from './command.js';
import { printSarif } from './print-sarif.js';
import { readSides } from './read-sides.js';

/** Tells what has changed in the spec, what that is to who receives and to who sends, and what version follows. */
export const diff: Command = async (settings, context) => {
  const { voice, against, hasExitCode, isChangelog } = context;
  if (against === undefined) throw againstNeeded();
  if (against === '') throw new UsageError('missing-option-value', { name: '--against' });
  optimizeLater();
  const sides = readSides(settings, against, voice);
  const comparison = compareSpecs(sides.old, sides.now);
  const report = reportOf(comparison, { ...sides, against, words: voice.words });
  if (isChangelog) voice.print(await changelogOf(comparison));
  else print(report, context);
  return hasExitCode ? exitCodeOf(report) : exitCode.fine;
};

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
      if (summaryFile !== undefined && summaryFile !== '') appendFile(summaryFile, summaryOf(report, voice));
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
function summaryOf(report: ComparisonReport, { words }: Voice): string {
  const { findings, against } = report;
  const heading = `## kfgen diff --against ${plain(against)}`;
  const conclusion = conclusionOf(report, words).flatMap((line) => [plain(line), '']);
  return [heading, '', ...changelog([{ words, findings }]), ...conclusion].join('\n');
}

/** Text in which Markdown finds nothing of its own. */
function plain(text: string): string {
  return text.replaceAll(/\s/g, ' ').replaceAll(/[\\`*_#[\]<>&~|]/g, '\\$&');
}
