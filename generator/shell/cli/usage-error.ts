import type { SentenceName, SentenceParameters } from './voice.js';

type Arguments = {
  [Code in SentenceName]: [code: Code, parameters: SentenceParameters<Code>, suggestion?: string | undefined];
}[SentenceName];

/** A command line or setting that makes no sense; printed as one line, with the nearest valid word. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly code: SentenceName;
  readonly parameters: Readonly<Record<string, string>>;
  readonly suggestion: string | undefined;

  constructor(...[code, parameters, suggestion]: Arguments) {
    super(code);
    this.code = code;
    this.parameters = parameters;
    this.suggestion = suggestion;
  }
}
