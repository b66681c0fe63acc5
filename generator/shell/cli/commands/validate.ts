import { firstLine } from '../../../compiler/model/first-line.js';
import {
  captureReport,
  isClean,
  type CaptureReport,
} from '../../../authoring/capture/report/capture-report.js';
import { describeViolation } from '../../../authoring/capture/report/describe-violation.js';
import { printReport } from '../../../authoring/capture/report/print-report.js';
import type { Model } from '../../../compiler/model/model.js';
import { labelIn } from '../../../base/words/label.js';
import { exitCode, type ExitCode } from '../exit-code.js';
import type { Voice } from '../voice.js';
import type { Command } from './command.js';
import { locateInSpec } from './locate-in-spec.js';
import { pageAddress } from './page-address.js';
import { printAnnotations } from './print-capture-annotations.js';
import { readSourcesOrShipped } from './read-sources.js';
import { readValidSpec } from './read-valid-spec.js';
import { analyzeCaptures } from './analyze-captures.js';

/** Reports which captured payloads the spec knows, does not allow and does not describe; never what people wrote. */
export const validate: Command = async (settings, { voice, operands: files, as }) => {
  const sources = readSourcesOrShipped(settings, voice);
  const spec = readValidSpec(sources, voice);
  if (spec === undefined) return exitCode.findings;
  const { model } = spec;
  const captures = await analyzeCaptures({ model, paths: files, as }, voice);
  const types = [...model.definitions.keys()];
  const report = captureReport({
    files,
    ...captures,
    types,
    locate: locateInSpec(spec, pageAddress(settings)),
  });
  print(report, model, voice);
  return exitCodeOf(report);
};

function exitCodeOf(report: CaptureReport): ExitCode {
  if (report.faults.length > 0) return exitCode.failure;
  return isClean(report) ? exitCode.fine : exitCode.findings;
}

function print(report: CaptureReport, model: Model, voice: Voice): void {
  switch (voice.format) {
    case 'json': {
      const { words } = voice;
      const label = labelIn(words, 'captures');
      const faults = report.faults.map(({ code, place }) => ({ code, ...place, message: label(code) }));
      const invalid = report.invalid.map((each) => ({ ...each, message: describeViolation(each, words) }));
      return voice.document({ diagnostics: [], ...report, invalid, faults });
    }
    case 'github':
      return printAnnotations(report, voice);
    // Not a format of this command.
    case 'sarif':
    case 'pretty': {
      const docOf = (type: string): string => firstLine(model.definitions.get(type)?.doc ?? '');
      return voice.print(printReport({ report, docOf }, voice));
    }
  }
}
