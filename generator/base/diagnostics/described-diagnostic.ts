import { labelIn } from '../words/label.js';
import type { Words } from '../words/words.js';
import type { DiagnosticCode } from './diagnostic.js';
import type { Severity } from './severity.js';

/** A diagnostic as people and editors read it: lines and columns count from 1, columns in UTF-16 code units. */
export interface DescribedDiagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** The file's name as it is, not made printable, so that tools find the file. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  /** The column after the last one that is wrong. */
  readonly endColumn: number;
  readonly message: string;
  /** A sentence that offers the nearest valid word. */
  readonly suggestion?: string;
}

/** What is wrong, and the word that was probably meant. */
export function wholeMessage({ message, suggestion }: DescribedDiagnostic, words: Words): string {
  if (suggestion === undefined) return message;
  return labelIn(words, 'reports')('two-sentences', { first: message, second: suggestion });
}
