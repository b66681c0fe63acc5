import { printable } from '../../base/text/printable.js';
import { fillGaps } from '../../base/words/fill-gaps.js';
import type { Words } from '../../base/words/words.js';

export type SentenceName = keyof Words['commandLine'] | keyof Words['files'];

/** A sentence of the command line in the user's language. What fills it is made printable. */
export function say(
  { commandLine, files }: Words,
  name: SentenceName,
  parameters: Readonly<Record<string, string>> = {},
): string {
  const sentences: Readonly<Record<SentenceName, string>> = { ...commandLine, ...files };
  return fillGaps(sentences[name], (gap) => printable(parameters[gap] ?? ''));
}
