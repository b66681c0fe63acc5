import type { SentenceName } from './voice.js';

/** A valid request that cannot be carried out with this spec; printed as one line. */
export class RefusalError extends Error {
  constructor(
    readonly code: SentenceName,
    readonly parameters: Readonly<Record<string, string>>,
  ) {
    super(code);
    this.name = 'RefusalError';
  }
}
