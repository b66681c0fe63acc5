import { fillGaps } from '../../base/words/fill-gaps.js';
import type { Language } from '../../base/words/language.js';
import { printable } from '../../base/text/printable.js';
import { fileErrorMessages, type FileErrorCode } from '../files/file-error-messages.js';
import { cliMessages, type CliMessageCode } from './cli-messages.js';

/** A sentence of the command line in the user's language. What fills it is made printable. */
export function say(
  language: Language,
  code: CliMessageCode | FileErrorCode,
  parameters: Readonly<Record<string, string>> = {},
): string {
  const texts = { ...cliMessages, ...fileErrorMessages };
  return fillGaps(texts[code][language], (name) => printable(parameters[name] ?? ''));
}
