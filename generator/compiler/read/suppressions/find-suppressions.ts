import type { Range } from '../../../base/source/range.js';
import { parseYaml } from '../yaml/parse-yaml.js';
import type { YamlNode } from '../../../base/source/yaml-node.js';

/** A comment `# kfgen-ignore RULE: REASON`. */
export interface Suppression {
  /** The comment, trimmed. */
  readonly range: Range;
  /** Empty if it is missing. */
  readonly rule: string;
  readonly reason: string;
  /**
   * The offsets of the line that it applies to: its own, or if it is alone on its line, the next that is no comment.
   */
  readonly target: { readonly start: number; readonly end: number };
}

const COMMENT = /(?<=^|[ \t])#[ \t]*kfgen-ignore\b[ \t]*([^\s:：]*)[ \t]*[:：]?[ \t]*(.*)$/gm;
const NOTHING_BUT_COMMENTS = /(?:[ \t]*(?:#.*)?\n)*/y;

/** The suppressions in a spec file, in their order. Text inside a string that only looks like one does not count. */
export function findSuppressions(file: string, text: string): readonly Suppression[] {
  // Most files need not be parsed again.
  if (!text.includes('kfgen-ignore')) return [];
  const root = parseYaml(file, text, () => undefined);
  const texts = root === undefined ? [] : [...scalarRanges(root)];
  const found: Suppression[] = [];
  COMMENT.lastIndex = 0;
  for (let match = COMMENT.exec(text); match !== null; match = COMMENT.exec(text)) {
    const [comment, rule = '', reason = ''] = match;
    const { index: start } = match;
    if (texts.some((range) => range.start <= start && start < range.end)) {
      // The rest of the line may hold a real one.
      COMMENT.lastIndex = start + 1;
      continue;
    }
    const range = { file, start, end: start + comment.trimEnd().length };
    found.push({ range, rule, reason: reason.trim(), target: targetOf(text, start) });
  }
  return found;
}

function targetOf(text: string, comment: number): Suppression['target'] {
  let start = text.lastIndexOf('\n', comment - 1) + 1;
  if (text.slice(start, comment).trim() === '') {
    NOTHING_BUT_COMMENTS.lastIndex = start;
    NOTHING_BUT_COMMENTS.test(text);
    start = NOTHING_BUT_COMMENTS.lastIndex;
  }
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
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
