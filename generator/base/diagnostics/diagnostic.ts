import type { DiagnosticCode, ParametersOf } from '../words/messages.js';
import type { Phrase } from '../words/phrase.js';
import type { Range } from '../source/range.js';

/** A mistake of a spec author: what is wrong (code and parameters) and where. The sentence is made only when it is printed. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly range: Range;
  /** Texts of the spec as they are, and phrases; nothing in here is safe to print before `describeDiagnostic`. */
  readonly parameters: Readonly<Record<string, Phrase>>;
  /** The right word nearest to the one that is wrong. */
  readonly suggestion?: string;
}

/** Collects diagnostics; nothing else makes one. */
export type Report = <Code extends DiagnosticCode>(
  code: Code,
  range: Range,
  parameters: ParametersOf<Code>,
  suggestion?: string,
) => void;
