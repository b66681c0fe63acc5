import type { SarifResult, SarifRule, SarifRun } from '../../../base/text/sarif-log.js';
import type { Change } from '../../../compiler/write/change.js';
import { exitCode } from '../exit-code.js';
import type { Settings } from '../settings.js';
import type { Voice } from '../voice.js';
import type { Command } from './command.js';
import { generateCommand } from './generate-command.js';
import { planOutput, type OutputPlan } from './plan-output.js';
import { changesDocument, changeText, changeWord, sayTodos, type DifferingKind } from './print-changes.js';
import { printDifferences } from './print-differences.js';
import { printSarif } from './print-sarif.js';

/** Checks whether the output is what the spec gives; writes nothing. */
export const check: Command = async (settings, context) => {
  const { voice } = context;
  const plan = await planOutput(settings, context);
  if (plan === undefined) return exitCode.findings;
  const differing = plan.changes.filter(({ kind }) => kind !== 'unchanged');
  await print({ ...plan, changes: differing }, settings, voice);
  return differing.length === 0 ? exitCode.fine : exitCode.findings;
};

async function print(plan: OutputPlan, settings: Settings, voice: Voice): Promise<void> {
  const { changes } = plan;
  switch (voice.format) {
    case 'json':
      voice.document({
        ...changesDocument(plan, settings.out),
        ...documentOf(await changesOfSpec(changes, settings, voice)),
      });
      return;
    case 'github':
      printAnnotations(changes, settings, voice);
      return;
    case 'sarif':
      printSarif(sarifOf(changes, settings, voice), voice);
      return;
    case 'pretty':
      if (changes.length === 0) voice.say('nothing-to-do', { folder: settings.out });
      else await printResult(changes, settings, voice);
      sayTodos(plan, voice);
  }
}

async function printResult(changes: readonly Change[], settings: Settings, voice: Voice): Promise<void> {
  const { out: folder } = settings;
  sayChanges(await changesOfSpec(changes, settings, voice), voice);
  await printDifferences(changes, folder, voice);
  const foreign = changes.filter(({ kind }) => kind === 'foreign').map(({ path }) => `${folder}/${path}`);
  if (foreign.length > 0) voice.say('foreign-files', { paths: foreign.join(', ') });
  const command = generateCommand(settings);
  voice.say('not-current', { count: `${changes.length}`, folder, command });
}

/** What has changed in the spec, where that is known. A run with nothing to do does not load what finds it out. */
async function changesOfSpec(
  changes: readonly Change[],
  settings: Settings,
  voice: Voice,
): Promise<readonly string[]> {
  if (changes.length === 0) return [];
  const { specChanges } = await import('./spec-changes.js');
  return specChanges(settings, voice);
}

function documentOf(specChanges: readonly string[]): object {
  return specChanges.length === 0 ? {} : { specChanges };
}

/** First of all what people changed: the rest follows from it. */
function sayChanges(changes: readonly string[], voice: Voice): void {
  voice.list('spec-changes', changes.slice(0, MAXIMUM_CHANGES));
  const left = changes.length - MAXIMUM_CHANGES;
  if (left > 0) voice.say('part-more', { count: `${left}` });
}

/** More nobody reads here; `kfgen diff` tells them all. */
const MAXIMUM_CHANGES = 50;

/** A file that is not current is so as a whole. */
function sarifOf(changes: readonly Change[], settings: Settings, voice: Voice): SarifRun<DifferingKind> {
  const results = changes.flatMap((change): readonly SarifResult<DifferingKind>[] => {
    if (change.kind === 'unchanged') return [];
    const place = { file: `${settings.out}/${change.path}`, line: 1, column: 1 };
    return [{ rule: change.kind, level: 'error', message: messageOf(change, settings, voice), place }];
  });
  const ruleOf = (kind: DifferingKind): SarifRule => ({ description: changeWord(kind, voice, 'change') });
  return { results, ruleOf };
}

function messageOf(change: Change, settings: Settings, voice: Voice): string {
  return `${changeText(change, voice, 'change')}: ${generateCommand(settings)}`;
}

function printAnnotations(changes: readonly Change[], settings: Settings, voice: Voice): void {
  for (const change of changes) {
    const message = messageOf(change, settings, voice);
    const properties = { file: `${settings.out}/${change.path}`, title: change.kind };
    voice.annotate({ level: 'error', properties, message });
  }
}
