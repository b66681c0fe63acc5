import type { SentenceName, SentenceParameters } from './voice.js';

type Arguments = {
  [Code in SentenceName]: readonly [code: Code, parameters: SentenceParameters<Code>];
}[SentenceName];

/** A valid request that cannot be carried out with this spec; printed as one line. */
export class RefusalError extends Error {
  override readonly name = 'RefusalError';
  readonly code: SentenceName;
  readonly parameters: Readonly<Record<string, string>>;

  constructor(...[code, parameters]: Arguments) {
    super(code);
    this.code = code;
    this.parameters = parameters;
  }
}
