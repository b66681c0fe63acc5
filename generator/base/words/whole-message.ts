import type { DescribedDiagnostic } from '../diagnostics/described-diagnostic.js';
import type { Language } from './language.js';

/** What is wrong, and the word that was probably meant. */
export function wholeMessage({ message, suggestion }: DescribedDiagnostic, language: Language): string {
  if (suggestion === undefined) return message;
  return language === 'en' ? `${message} ${suggestion}` : message + suggestion;
}
