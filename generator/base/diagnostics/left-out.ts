import { labelIn } from '../words/label.js';
import type { Words } from '../words/words.js';
import type { Diagnostic } from './diagnostic.js';
import { reportLimits } from './select-diagnostics.js';

/** Says how many findings a report leaves out, and which format lists more. */
export function leftOut(left: readonly Diagnostic[], words: Words): string {
  const maximum = `${reportLimits.json.all}`;
  return labelIn(words, 'reports')('left-out', { count: `${left.length}`, maximum });
}
