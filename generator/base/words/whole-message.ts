import type { DescribedDiagnostic } from '../diagnostics/described-diagnostic.js';
import { labelIn } from './label.js';
import type { Words } from './words.js';

/** What is wrong, and the word that was probably meant. */
export function wholeMessage({ message, suggestion }: DescribedDiagnostic, words: Words): string {
  if (suggestion === undefined) return message;
  return labelIn(words, 'reports')('two-sentences', { first: message, second: suggestion });
}
