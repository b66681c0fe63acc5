import { YAMLException, parseEvents, type Event } from 'js-yaml';
import type { Report } from '../../../base/diagnostics/diagnostic.js';
import type { Range } from '../../../base/source/range.js';
import { composeYaml } from './compose-yaml.js';
import type { YamlNode } from '../../../base/source/yaml-node.js';
import { findSlip } from './find-slip.js';
import { reportConflicts } from './merge-conflicts.js';
import { isLateReason, yamlReason } from './yaml-reason.js';

/** Far deeper than any spec, far less than what would exhaust the stack of a recursive walk. */
const MAXIMUM_DEPTH = 48;
/** UTF-16 code units. */
const MAXIMUM_LENGTH = 1_048_576;

/**
 * Lines that can come before a directive (empty ones, comments, the end mark of an empty document), then the
 * directive.
 */
const DIRECTIVE = /^(?:(?:[ \t]*(?:#.*)?|\.\.\.[ \t]*)\n)*(%.*)/;
/** What js-yaml says of tags that it cannot even resolve; in a spec any tag is wrong. */
const TAG_FAULT = /^(?:undeclared tag handle|tag name cannot contain)/;
const ENDS_TAG = /[\s[\]{},]/;

/**
 * Text to YAML tree, or undefined after a report. Whatever makes YAML mean more than it shows (anchors, tags,
 * directives) is refused.
 */
export function parseYaml(file: string, text: string, report: Report): YamlNode | undefined {
  const wholeFile = { file, start: 0, end: 0 };
  if (text.length > MAXIMUM_LENGTH) {
    report('file-too-large', wholeFile, { length: `${text.length}`, maximum: `${MAXIMUM_LENGTH}` });
    return undefined;
  }
  if (reportConflicts(file, text, report)) return undefined;
  const [before, directive] = DIRECTIVE.exec(text) ?? [];
  if (before !== undefined && directive !== undefined) {
    report('yaml-directive', { file, start: before.length - directive.length, end: before.length }, {});
    return undefined;
  }
  const events = readEvents(file, text, report);
  if (events === undefined) return undefined;
  const root = composeYaml(file, text, events, report);
  if (root !== 'empty') return root;
  report('empty-file', wholeFile, {});
  return undefined;
}

function readEvents(file: string, text: string, report: Report): Event[] | undefined {
  try {
    return parseEvents(text, { filename: file, maxDepth: MAXIMUM_DEPTH });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const start = Math.min(error.mark?.position ?? 0, text.length);
    const range = { file, start, end: start + 1 };
    if (error.reason.startsWith('nesting exceeded'))
      report('yaml-depth', range, { maximum: `${MAXIMUM_DEPTH}` });
    else if (TAG_FAULT.test(error.reason)) report('yaml-tag', tagBefore(file, text, start), {});
    else reportFault(file, text, { start, reason: error.reason }, report);
    return undefined;
  }
}

/**
 * Readers stop where they cannot go on, often lines after the actual mistake; the mistake is reported if it can be
 * found.
 */
function reportFault(
  file: string,
  text: string,
  { start, reason }: { readonly start: number; readonly reason: string },
  report: Report,
): void {
  const slip = isLateReason(reason) ? findSlip(text, start) : undefined;
  if (slip !== undefined)
    report('yaml-syntax', { file, start: slip.start, end: slip.end }, { reason: slip.reason });
  else report('yaml-syntax', { file, start, end: start + 1 }, { reason: yamlReason(reason, text, start) });
}

function tagBefore(file: string, text: string, end: number): Range {
  let start = end;
  while (start > 0 && !ENDS_TAG.test(text.charAt(start - 1))) start -= 1;
  return { file, start, end };
}
