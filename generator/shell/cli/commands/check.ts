import { githubAnnotation } from '../../../base/text/github-annotation.js';
import { printable } from '../../../base/text/printable.js';
import type { Change } from '../../../compiler/write/change.js';
import { exitCode } from '../exit-code.js';
import { fit } from '../fit.js';
import { say } from '../say.js';
import type { Settings } from '../settings.js';
import type { Terminal } from '../terminal.js';
import type { Command } from './command.js';
import { generateCommand } from './generate-command.js';
import { planOutput } from './plan-output.js';
import { changeLine, printChanges } from './print-changes.js';

/** Tells whether the output is what the spec says; writes nothing. */
export const check: Command = async (settings, { terminal }) => {
  const changes = await planOutput(settings, terminal);
  if (changes === undefined) return exitCode.findings;
  const differing = changes.filter(({ kind }) => kind !== 'unchanged');
  if (settings.format === 'github') printAnnotations(differing, settings, terminal);
  else if (settings.format === 'json' || differing.length === 0) {
    printChanges(changes, { settings, terminal, heading: '', saying: 'change' });
  } else await printDifferences(differing, settings, terminal);
  return differing.length === 0 ? exitCode.fine : exitCode.findings;
};

async function printDifferences(
  changes: readonly Change[],
  settings: Settings,
  terminal: Terminal,
): Promise<void> {
  const { unifiedDiff } = await import('../../../compiler/write/unified-diff.js');
  const { words, out: folder } = settings;
  for (const change of changes) {
    terminal.print(changeLine(change, { words, saying: 'change' }));
    // Kept as it is: there is no difference that generating would make.
    if (change.kind === 'orphanedEdited') continue;
    const before = 'before' in change ? change.before : undefined;
    const after = 'after' in change ? change.after : undefined;
    const diff = unifiedDiff(`${folder}/${change.path}`, before, after).trimEnd();
    terminal.print(
      diff
        .split('\n')
        .map((line) => printable(line))
        .join('\n'),
    );
  }
  const foreign = changes.filter(({ kind }) => kind === 'foreign').map(({ path }) => `${folder}/${path}`);
  if (foreign.length > 0)
    terminal.print(fit(say(words, 'foreign-files', { paths: foreign.join(', ') }), terminal));
  const count = `${changes.length}`;
  terminal.print(
    fit(say(words, 'not-current', { count, folder, command: generateCommand(settings) }), terminal),
  );
}

function printAnnotations(changes: readonly Change[], settings: Settings, terminal: Terminal): void {
  for (const change of changes) {
    const sentence = `${changeLine(change, { words: settings.words, saying: 'change' }).trim()}: ${generateCommand(settings)}`;
    const properties = { file: `${settings.out}/${change.path}`, title: change.kind };
    terminal.print(githubAnnotation('error', properties, sentence));
  }
}
