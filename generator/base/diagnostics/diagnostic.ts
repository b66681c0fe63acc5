import type { Range } from '../source/range.js';
import type { GapsOf } from '../words/gaps.js';
import type { Phrase, PhraseGap } from '../words/phrase.js';
import type { DefaultWords } from '../words/words.js';

export type DiagnosticCode = keyof DefaultWords['mistakes'];

/** The parameters that the sentence of `Code` needs; `place` is another place that it speaks of. */
export type ParametersOf<Code extends DiagnosticCode> = {
  readonly [Name in GapsOf<DefaultWords['mistakes'][Code]['sentence']>]: Name extends PhraseGap
    ? Phrase
    : Name extends 'place'
      ? Range
      : string;
};

/** A mistake of a spec author: what is wrong (code and parameters) and where. The sentence is made only when it is printed. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly range: Range;
  /** Texts of the spec as they are, phrases and places; nothing here is safe to print before `describeDiagnostic`. */
  readonly parameters: Readonly<Record<string, Phrase | Range>>;
  /** The valid word nearest to the wrong one. It may be looked for only now. */
  readonly suggestion?: string | undefined;
}

/** The valid word nearest to the wrong one, or how to find it: of many mistakes a report shows only some. */
type Suggestion = string | undefined | (() => string | undefined);

/** Takes one mistake; `reportInto` makes it. */
export type Report = <Code extends DiagnosticCode>(
  code: Code,
  range: Range,
  parameters: ParametersOf<Code>,
  suggestion?: Suggestion,
) => void;
