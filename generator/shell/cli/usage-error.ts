import type { SentenceName } from './voice.js';

/** A command line or setting that makes no sense; printed as one line, with the nearest valid word. */
export class UsageError extends Error {
  constructor(
    readonly code: SentenceName,
    readonly parameters: Readonly<Record<string, string>>,
    readonly suggestion?: string,
  ) {
    super(code);
    this.name = 'UsageError';
  }
}
