import { mistakes } from '../words/zh-CN/mistakes.js';
import type { DiagnosticCode } from './diagnostic.js';

/** The default language defines which mistakes there are; others have the same. */
export const diagnosticCodes = Object.keys(mistakes) as readonly DiagnosticCode[];

export function isDiagnosticCode(word: string): word is DiagnosticCode {
  return Object.hasOwn(mistakes, word);
}
