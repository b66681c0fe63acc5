import type { Range } from '../../../base/source/range.js';
import { linesOf } from '../../../base/source/source-lines.js';
import { parseYaml } from '../yaml/parse-yaml.js';
import type { YamlNode } from '../../../base/source/yaml-node.js';

/** A comment `# kfgen-ignore RULE: REASON`. */
export interface Suppression {
  /** The comment, trimmed. */
  readonly range: Range;
  /** Empty if it is missing. */
  readonly rule: string;
  readonly reason: string;
  /** The line that it applies to: its own, or if it is alone on its line, the next that is no comment. */
  readonly line: number;
}

const COMMENT = /(?<=^|[ \t])#[ \t]*kfgen-ignore\b[ \t]*([^\s:：]*)[ \t]*[:：]?[ \t]*(.*)$/gm;
const NOTHING_BUT_COMMENTS = /(?:[ \t]*(?:#.*)?\n)*/y;

/** The suppressions in a spec file, in their order. Text inside a string that only looks like one does not count. */
export function findSuppressions(file: string, text: string): readonly Suppression[] {
  // Most files need not be parsed again.
  if (!text.includes('kfgen-ignore')) return [];
  const root = parseYaml(file, text, () => undefined);
  const isInText = inTexts(root === undefined ? [] : [...scalarRanges(root)]);
  const lines = linesOf(text);
  const found: Suppression[] = [];
  COMMENT.lastIndex = 0;
  for (let match = COMMENT.exec(text); match !== null; match = COMMENT.exec(text)) {
    const [comment, rule = '', reason = ''] = match;
    const { index: start } = match;
    if (isInText(start)) {
      // The rest of the line may hold a real one.
      COMMENT.lastIndex = start + 1;
      continue;
    }
    const range = { file, start, end: start + comment.trimEnd().length };
    found.push({ range, rule, reason: reason.trim(), line: lines.positionAt(targetOf(text, start)).line });
  }
  return found;
}

/** Whether a place is in one of the ranges, both in ascending order: each range is looked at once. */
function inTexts(ranges: readonly Range[]): (place: number) => boolean {
  let next = 0;
  return (place) => {
    while ((ranges[next]?.end ?? Infinity) <= place) next += 1;
    return (ranges[next]?.start ?? Infinity) <= place;
  };
}

/** The beginning of the line that a comment applies to. */
function targetOf(text: string, comment: number): number {
  const start = text.lastIndexOf('\n', comment - 1) + 1;
  if (text.slice(start, comment).trim() !== '') return start;
  NOTHING_BUT_COMMENTS.lastIndex = start;
  NOTHING_BUT_COMMENTS.test(text);
  return NOTHING_BUT_COMMENTS.lastIndex;
}

function* scalarRanges(node: YamlNode): Generator<Range> {
  switch (node.kind) {
    case 'scalar':
      yield node.range;
      return;
    case 'sequence':
      for (const item of node.items) yield* scalarRanges(item);
      return;
    case 'mapping':
      for (const { key, value } of node.entries) {
        yield key.range;
        yield* scalarRanges(value);
      }
  }
}
