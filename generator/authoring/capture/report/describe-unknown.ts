import { labelIn } from '../../../base/words/label.js';
import type { Words } from '../../../base/words/words.js';
import type { CaptureReport } from './capture-report.js';

/** What an unknown type looks like, after the one whose tag may be misspelt. */
export function describeUnknown({ shape, nearest }: CaptureReport['unknown'][number], words: Words): string {
  if (nearest === null) return shape;
  const first = labelIn(words, 'captures')('unknown-near', { word: nearest });
  return labelIn(words, 'reports')('two-sentences', { first, second: shape });
}
