import type { Change } from '../../../compiler/write/change.js';
import { exitCode } from '../exit-code.js';
import type { Settings } from '../settings.js';
import type { Voice } from '../voice.js';
import type { Command } from './command.js';
import { generateCommand } from './generate-command.js';
import { planOutput } from './plan-output.js';
import { changeLines, changesDocument, changeText } from './print-changes.js';

/** Checks whether the output is what the spec gives; writes nothing. */
export const check: Command = async (settings, { voice }) => {
  const changes = await planOutput(settings, voice);
  if (changes === undefined) return exitCode.findings;
  const differing = changes.filter(({ kind }) => kind !== 'unchanged');
  await print(differing, settings, voice);
  return differing.length === 0 ? exitCode.fine : exitCode.findings;
};

async function print(changes: readonly Change[], settings: Settings, voice: Voice): Promise<void> {
  switch (voice.format) {
    case 'json':
      voice.document(changesDocument(changes, settings.out));
      return;
    case 'github':
      printAnnotations(changes, settings, voice);
      return;
    case 'pretty':
      if (changes.length === 0) voice.say('nothing-to-do', { folder: settings.out });
      else await printDifferences(changes, settings, voice);
  }
}

async function printDifferences(changes: readonly Change[], settings: Settings, voice: Voice): Promise<void> {
  const { unifiedDiff } = await import('../../../compiler/write/unified-diff.js');
  const { out: folder } = settings;
  for (const change of changes) {
    voice.print(changeLines([change], voice, 'change'));
    // Left alone: generating would not change it.
    if (change.kind === 'orphanedEdited') continue;
    const before = 'before' in change ? change.before : undefined;
    const after = 'after' in change ? change.after : undefined;
    voice.print(unifiedDiff(`${folder}/${change.path}`, before, after).trimEnd().split('\n'));
  }
  const foreign = changes.filter(({ kind }) => kind === 'foreign').map(({ path }) => `${folder}/${path}`);
  if (foreign.length > 0) voice.say('foreign-files', { paths: foreign.join(', ') });
  const command = generateCommand(settings);
  voice.say('not-current', { count: `${changes.length}`, folder, command });
}

function printAnnotations(changes: readonly Change[], settings: Settings, voice: Voice): void {
  for (const change of changes) {
    const message = `${changeText(change, voice, 'change')}: ${generateCommand(settings)}`;
    const properties = { file: `${settings.out}/${change.path}`, title: change.kind };
    voice.annotate({ level: 'error', properties, message });
  }
}
