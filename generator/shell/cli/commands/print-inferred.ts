import type { InferredPart } from '../../../authoring/infer/drafting.js';
import { findTodos } from '../../../compiler/read/find-todos.js';
import { jsonText } from '../../../base/text/json-text.js';
import { printable } from '../../../base/text/printable.js';
import { say } from '../say.js';
import type { Settings } from '../settings.js';
import type { Terminal } from '../terminal.js';
import { generateCommand } from './generate-command.js';

export interface SpecChange {
  readonly path: string;
  /** Nothing for a new file. */
  readonly before: string | undefined;
  readonly after: string;
}

interface Inferred {
  readonly changes: readonly SpecChange[];
  readonly parts: readonly InferredPart[];
  /** Occurrences of what there were too many kinds of. */
  readonly left: number;
  readonly dryRun: boolean;
}

/** Says what was added to the spec, what was not and why, and what comes next. */
export async function printInferred(
  inferred: Inferred,
  settings: Settings,
  terminal: Terminal,
): Promise<void> {
  const { changes, parts, left, dryRun } = inferred;
  if (settings.format === 'json') {
    const files = changes.map(({ path, before, after }) => ({
      ...{ kind: before === undefined ? 'created' : 'updated', path, text: after },
    }));
    terminal.print(jsonText({ diagnostics: [], written: !dryRun, files, parts, left }));
    return;
  }
  printChanges(inferred, settings, terminal);
  printParts(inferred, settings, terminal);
  if (changes.length === 0) return;
  if (dryRun) return printDifferences(changes, terminal);
  const count = changes.reduce((sum, { after, before = '' }) => sum + todos(after) - todos(before), 0);
  const command = generateCommand(settings);
  terminal.print(say(settings.words, 'infer-next', { count: `${count}`, command }));
}

function printChanges(
  { changes, parts, left, dryRun }: Inferred,
  settings: Settings,
  terminal: Terminal,
): void {
  const { words, spec: folder } = settings;
  if (changes.length === 0) {
    const isAll = parts.length === 0 && left === 0;
    return terminal.print(say(words, isAll ? 'nothing-to-infer' : 'nothing-inferred'));
  }
  terminal.print(say(words, dryRun ? 'would-infer' : 'inferred', { folder }));
  for (const { path, before } of changes) {
    const word = say(words, before === undefined ? 'done-missing' : 'done-stale');
    terminal.print(`  ${word}  ${printable(path)}`);
  }
}

function printParts({ parts, left }: Inferred, { words }: Settings, terminal: Terminal): void {
  const isAdded = ({ kind }: InferredPart): boolean => ['type', 'field', 'code'].includes(kind);
  const isLeftOut = (part: InferredPart): boolean => !isAdded(part);
  const line = ({ kind, name, count }: InferredPart): string =>
    `  ${say(words, `part-${kind}`)}  ${printable(name)} (${count})`;
  printList(say(words, 'parts-added'), parts.filter(isAdded).map(line), terminal);
  const more = left === 0 ? [] : [`  ${say(words, 'part-left', { count: `${left}` })}`];
  printList(say(words, 'parts-left-out'), [...parts.filter(isLeftOut).map(line), ...more], terminal);
}

function printList(heading: string, lines: readonly string[], terminal: Terminal): void {
  if (lines.length > 0) for (const line of [heading, ...lines]) terminal.print(line);
}

function todos(text: string): number {
  return findTodos(text).length;
}

async function printDifferences(changes: readonly SpecChange[], terminal: Terminal): Promise<void> {
  const { unifiedDiff } = await import('../../../compiler/write/unified-diff.js');
  for (const { path, before, after } of changes) {
    const lines = unifiedDiff(path, before, after).trimEnd().split('\n');
    terminal.print(lines.map((line) => printable(line)).join('\n'));
  }
}
