import type { SourceFiles } from '../../base/source/source-files.js';
import { inReadingOrder } from './source-order.js';

/**
 * Line ends and byte order marks make no difference: a spec from Windows is the same spec. Puts the files into the
 * order in which they are read.
 */
export function normalizeSources(files: SourceFiles): SourceFiles {
  const normalized = Object.entries(inReadingOrder(files)).map(
    ([path, text]) => [path, normalizeText(text)] as const,
  );
  return Object.fromEntries(normalized);
}

function normalizeText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
