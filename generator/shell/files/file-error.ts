import type { GapsOf } from '../../base/words/gaps.js';
import type { DefaultWords } from '../../base/words/words.js';

type FileErrorCode = keyof DefaultWords['files'];

type Arguments = {
  [Code in FileErrorCode]: [
    code: Code,
    parameters: Readonly<Record<GapsOf<DefaultWords['files'][Code]>, string>>,
    options?: ErrorOptions,
  ];
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

/** Runs something on the disk; a system error becomes a `FileError` about `path`. Bugs pass through. */
export function attempt<Result>(
  code: 'cannot-read' | 'cannot-write',
  path: string,
  action: () => Result,
): Result {
  try {
    return action();
  } catch (error) {
    // It has a code too, but one of ours, which says more.
    if (error instanceof FileError) throw error;
    const reason = systemErrorCode(error);
    if (reason === undefined) throw error;
    throw new FileError(code, { path, reason }, { cause: error });
  }
}

/**
 * Undefined when there is no such file. Node's own `throwIfNoEntry: false` still throws when a file stands in the
 * place of a folder.
 */
export function unlessMissing<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** The code of a system error (e.g. `EACCES`), undefined for any other error. */
export function systemErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
