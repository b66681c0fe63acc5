import { wrapText } from '../../base/text/wrap-text.js';
import type { Terminal } from './terminal.js';

/** A sentence broken at words for a terminal, which would break it anywhere. A path or command that no line can hold stays whole, to be copied. */
export function fit(sentence: string, { columns }: Terminal): string {
  return columns === undefined ? sentence : wrapText(sentence, columns, 'keep').join('\n');
}
