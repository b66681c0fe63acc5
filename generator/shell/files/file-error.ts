import type { FileErrorCode, FileErrorParameters } from './file-error-messages.js';

type Arguments = {
  [Code in FileErrorCode]: [code: Code, parameters: FileErrorParameters<Code>, options?: ErrorOptions];
}[FileErrorCode];

/** A file or folder that cannot be read or written. The sentence is made only when it is printed. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly code: FileErrorCode;
  readonly parameters: Readonly<Record<string, string>>;

  constructor(...[code, parameters, options]: Arguments) {
    super(code, options);
    this.code = code;
    this.parameters = parameters;
  }
}
