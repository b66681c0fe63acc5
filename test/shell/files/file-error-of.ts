import { FileError } from '../../../generator/shell/files/file-error.js';

/** The error of a failed action, as code and parameters. Any other error is rethrown. */
export function fileErrorOf(action: () => unknown): Pick<FileError, 'code' | 'parameters'> | undefined {
  try {
    action();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { code: error.code, parameters: error.parameters };
  }
  return undefined;
}
