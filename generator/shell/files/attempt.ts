import { FileError } from './file-error.js';
import { systemErrorCode } from './system-error-code.js';

/** Runs something on the disk; what the system refuses becomes a `FileError` about `path`. Bugs pass through. */
export function attempt<Result>(
  code: 'cannot-read' | 'cannot-write',
  path: string,
  action: () => Result,
): Result {
  try {
    return action();
  } catch (error) {
    // Its own code is no system's word, and says more.
    if (error instanceof FileError) throw error;
    const reason = systemErrorCode(error);
    if (reason === undefined) throw error;
    throw new FileError(code, { path, reason }, { cause: error });
  }
}
