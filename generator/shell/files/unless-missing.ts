import { systemErrorCode } from './system-error-code.js';

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
