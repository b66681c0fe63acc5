import { FileError } from '../../../generator/shell/files/file-error.js';

/** The error that an action fails with, as code and parameters. Any other error is passed on. */
export function fileErrorOf(action: () => unknown): Pick<FileError, 'code' | 'parameters'> | undefined {
  try {
    action();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { code: error.code, parameters: error.parameters };
  }
  return undefined;
}
