import type { Label } from '../../../base/words/label.js';
import type { FilePlace } from '../analyze/findings.js';

/** Standard input on a command line. */
const STANDARD_INPUT = '-';
const MAXIMUM_FILES = 3;

/** A capture as people call it. */
export function fileName(file: string, label: Label<'captures'>): string {
  return file === STANDARD_INPUT ? label('standard-input') : file;
}

/** The names of all captures, or of the first few if there are many. */
export function fileNames(files: readonly string[], label: Label<'captures'>): string {
  const names = files.map((file) => fileName(file, label));
  if (names.length <= MAXIMUM_FILES) return names.join(', ');
  const shown = names.slice(0, MAXIMUM_FILES).join(', ');
  return label('more-files', { files: shown, count: `${names.length}` });
}

/** A place with the name of its file, or without it if there is only one file. */
export function placeText(
  { file, line, column }: FilePlace,
  files: readonly string[],
  label: Label<'captures'>,
): string {
  const isOnly = files.every((each) => each === file);
  return isOnly ? `${line}:${column}` : `${fileName(file, label)}:${line}:${column}`;
}
