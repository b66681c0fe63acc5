import { compareSpecs } from '../../../authoring/compare/compare-specs.js';
import { reportOf, type ComparisonReport } from '../../../authoring/compare/report/comparison-report.js';
import { comparisonDocument } from '../../../authoring/compare/report/comparison-document.js';
import { comparisonLines } from '../../../authoring/compare/report/comparison-lines.js';
import { exitCode, type ExitCode } from '../exit-code.js';
import { UsageError } from '../usage-error.js';
import type { Voice } from '../voice.js';
import type { Command } from './command.js';
import { readSides } from './read-sides.js';

/** Tells what has changed in the spec, what that is to who receives and to who sends, and what version follows. */
export const diff: Command = async (settings, { voice, against, hasExitCode }) => {
  if (against === undefined || against === '')
    throw new UsageError('missing-option-value', { name: '--against' });
  const sides = readSides(settings, against, voice);
  const report = reportOf(compareSpecs(sides.old, sides.now), { ...sides, against, words: voice.words });
  print(report, voice);
  return hasExitCode ? exitCodeOf(report) : exitCode.fine;
};

/** Where no versions can be compared, nothing tells whether a break was meant. */
function exitCodeOf({ versions, impact }: ComparisonReport): ExitCode {
  const isEnough = versions.length === 0 ? impact !== 'breaking' : versions.every((each) => each.isEnough);
  return isEnough ? exitCode.fine : exitCode.findings;
}

function print(report: ComparisonReport, voice: Voice): void {
  switch (voice.format) {
    case 'json':
      return voice.document(comparisonDocument(report));
    case 'github':
    case 'pretty':
      return voice.print(comparisonLines(report, voice));
  }
}
