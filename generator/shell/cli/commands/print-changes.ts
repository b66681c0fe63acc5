import { printable } from '../../../base/text/printable.js';
import type { Change } from '../../../compiler/write/change.js';
import { fit } from '../fit.js';
import { say } from '../say.js';
import type { Settings } from '../settings.js';
import type { Terminal } from '../terminal.js';

interface PrintOptions {
  readonly settings: Settings;
  readonly terminal: Terminal;
  readonly heading: string;
  /** Whether the words say what a file is (`change`) or what was done to it (`done`). */
  readonly saying: 'change' | 'done';
}

/** Lists the files that differ, a line each; as JSON, a document of them. */
export function printChanges(changes: readonly Change[], options: PrintOptions): void {
  const { settings, terminal, heading, saying } = options;
  const { format, words, out: folder } = settings;
  const differing = changes.filter(({ kind }) => kind !== 'unchanged');
  if (format === 'json') {
    const list = differing.map(({ kind, path }) => ({ kind, path: `${folder}/${path}` }));
    terminal.print(JSON.stringify({ diagnostics: [], changes: list }, null, 2));
  } else if (differing.length === 0) terminal.print(fit(say(words, 'nothing-to-do', { folder }), terminal));
  else {
    terminal.print(heading);
    for (const change of differing) terminal.print(changeLine(change, { words, saying }));
  }
}

export function changeLine(
  { kind, path }: Change,
  { words, saying }: Pick<PrintOptions, 'saying'> & Pick<Settings, 'words'>,
): string {
  return kind === 'unchanged' ? printable(path) : `  ${say(words, `${saying}-${kind}`)}  ${printable(path)}`;
}
