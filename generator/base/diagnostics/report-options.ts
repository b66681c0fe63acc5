import type { DescribedDiagnostic } from './described-diagnostic.js';
import type { Words } from '../words/words.js';

export interface ReportOptions {
  readonly words: Words;
  /** The files' texts by name, for code frames. */
  readonly sources: Readonly<Record<string, string>>;
  readonly colors: boolean;
  /** Columns of the terminal. */
  readonly width?: number;
}

/** Makes a report of all mistakes, in order of place. It has no line end at its end and is safe to print. */
export type FormatReport = (diagnostics: readonly DescribedDiagnostic[], options: ReportOptions) => string;
