import {
  captureReport,
  isClean,
  type CaptureReport,
} from '../../../authoring/capture/report/capture-report.js';
import { describeViolation } from '../../../authoring/capture/report/describe-violation.js';
import { printReport } from '../../../authoring/capture/report/print-report.js';
import type { Model } from '../../../compiler/model/model.js';
import { labelIn } from '../../../base/words/label.js';
import { jsonText } from '../../../base/text/json-text.js';
import { exitCode, type ExitCode } from '../exit-code.js';
import type { Settings } from '../settings.js';
import type { Terminal } from '../terminal.js';
import type { Command } from './command.js';
import { locateInSpec } from './locate-in-spec.js';
import { printAnnotations } from './print-capture-annotations.js';
import { readSources, readValidSpec } from './read-model.js';
import { surveyCaptures } from './survey-captures.js';

/** Where no terminal says how wide it is. */
const DEFAULT_WIDTH = 100;

/** Says of captured payloads what the spec knows, does not allow and does not have; never what people wrote. */
export const validate: Command = async (settings, { terminal, operands: files }) => {
  const sources = readSources(settings);
  const spec = readValidSpec(sources, settings, terminal);
  if (spec === undefined) return exitCode.findings;
  const { model } = spec;
  const survey = await surveyCaptures(model, files, settings, terminal);
  const types = [...model.definitions.keys()];
  const report = captureReport({ files, ...survey, types, locate: locateInSpec(spec) });
  print(report, model, settings, terminal);
  return exitCodeOf(report);
};

function exitCodeOf(report: CaptureReport): ExitCode {
  if (report.faults.length > 0) return exitCode.failure;
  return isClean(report) ? exitCode.fine : exitCode.findings;
}

function print(report: CaptureReport, model: Model, settings: Settings, terminal: Terminal): void {
  const { words, colors, format } = settings;
  switch (format) {
    case 'json': {
      const label = labelIn(words, 'captures');
      const faults = report.faults.map(({ code, place }) => ({ code, ...place, message: label(code) }));
      const invalid = report.invalid.map((each) => ({ ...each, message: describeViolation(each, words) }));
      return terminal.print(jsonText({ diagnostics: [], ...report, invalid, faults }));
    }
    case 'github':
      return printAnnotations(report, words, terminal);
    case 'pretty': {
      const docOf = (type: string): string => model.definitions.get(type)?.doc.split('\n', 1)[0] ?? '';
      const width = terminal.columns ?? DEFAULT_WIDTH;
      return terminal.print(printReport(report, { words, colors, width, docOf }));
    }
  }
}
