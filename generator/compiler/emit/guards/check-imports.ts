import type * as checks from '../../../runtime/checks.js';
import { importNames } from '../shared/import-names.js';

/** The runtime's checks that a guard can call. Their names cannot be those of guards, which begin with `is`. */
const checkNames: readonly (keyof typeof checks)[] = [
  'objectType',
  'own',
  'integerBetween',
  'numberBetween',
  'listOf',
  'lengthBetween',
  'bytesBetween',
];

/** Imports the checks that the printed functions call. */
export function checkImports(printed: readonly string[]): readonly string[] {
  const text = printed.join('\n');
  const used = checkNames.filter((name) => new RegExp(`\\b${name}\\(`).test(text));
  return importNames(used, './runtime/checks.js');
}
