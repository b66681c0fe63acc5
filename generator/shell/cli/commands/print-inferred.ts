import type { Ambiguity } from '../../../authoring/capture/analyze/findings.js';
import type { InferredPart } from '../../../authoring/infer/drafting.js';
import { findTodos } from '../../../compiler/read/find-todos.js';
import type { Settings } from '../settings.js';
import type { Voice } from '../voice.js';
import { DifferencePrinter } from './difference-printer.js';
import { generateCommand } from './generate-command.js';

export interface SpecChange {
  readonly path: string;
  /** Undefined for a new file. */
  readonly before: string | undefined;
  readonly after: string;
}

/** Parts of a list that are shown; nobody reads more. */
const MAXIMUM_SHOWN = 100;

interface Inferred {
  readonly changes: readonly SpecChange[];
  readonly parts: readonly InferredPart[];
  /** Occurrences that were not counted by kind, because there were too many kinds. */
  readonly left: number;
  /** Payloads that were taken for one of several types. */
  readonly ambiguous: readonly Ambiguity[];
  readonly dryRun: boolean;
}

/** Says what was added to the spec, what was not and why, and what comes next. */
export async function printInferred(inferred: Inferred, settings: Settings, voice: Voice): Promise<void> {
  const { changes, parts, left, ambiguous, dryRun } = inferred;
  if (voice.format === 'json') {
    const files = changes.map((change) => ({ kind: kindOf(change), path: change.path, text: change.after }));
    voice.document({ diagnostics: [], written: !dryRun, files, parts, left, ambiguous });
    return;
  }
  printChanges(inferred, settings, voice);
  printParts(inferred, voice);
  printAmbiguities(inferred, voice);
  if (changes.length === 0) return;
  if (dryRun) return printDifferences(changes, voice);
  const count = changes.reduce((sum, { after, before = '' }) => sum + todos(after) - todos(before), 0);
  voice.say('infer-next', { count: `${count}`, command: generateCommand(settings) });
}

function kindOf({ before }: SpecChange): 'created' | 'updated' {
  return before === undefined ? 'created' : 'updated';
}

function printChanges({ changes, parts, left, dryRun }: Inferred, settings: Settings, voice: Voice): void {
  if (changes.length === 0) {
    const isAll = parts.length === 0 && left === 0;
    return voice.say(isAll ? 'nothing-to-infer' : 'nothing-inferred');
  }
  voice.say(dryRun ? 'would-infer' : 'inferred', { folder: settings.spec });
  voice.print(
    changes.map((change) => {
      const word = voice.sentence(kindOf(change) === 'created' ? 'done-missing' : 'done-stale');
      return `  ${word}  ${change.path}`;
    }),
  );
}

/** As many parts as people read, each as a line. */
function shown<Part>(parts: readonly Part[], voice: Voice, text: (part: Part) => string): readonly string[] {
  const rest = parts.length - MAXIMUM_SHOWN;
  const first = parts.slice(0, MAXIMUM_SHOWN).map(text);
  return rest > 0 ? [...first, voice.sentence('part-more', { count: `${rest}` })] : first;
}

function printParts({ parts, left }: Inferred, voice: Voice): void {
  const isAdded = ({ kind }: InferredPart): boolean => ['type', 'field', 'code'].includes(kind);
  const text = ({ kind, name, count }: InferredPart): string =>
    `${voice.sentence(`part-${kind}`)}  ${name} (${count})`;
  const more = left === 0 ? [] : [voice.sentence('part-left', { count: `${left}` })];
  const leftOut = parts.filter((part) => !isAdded(part));
  voice.list('parts-added', shown(parts.filter(isAdded), voice, text));
  voice.list('parts-left-out', [...shown(leftOut, voice, text), ...more]);
}

function printAmbiguities({ ambiguous }: Inferred, voice: Voice): void {
  const text = ({ type, others, count }: Ambiguity): string =>
    `${voice.sentence('part-ambiguous', { type, others: others.join(', ') })} (${count})`;
  voice.list('parts-ambiguous', shown(ambiguous, voice, text));
}

function todos(text: string): number {
  return findTodos(text).length;
}

async function printDifferences(changes: readonly SpecChange[], voice: Voice): Promise<void> {
  const printer = new DifferencePrinter(voice);
  for (const { path, before, after } of changes) await printer.print(path, before, after);
  printer.end();
}
