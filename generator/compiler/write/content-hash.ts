import { createHash } from 'node:crypto';
import { lineFeedsOnly } from './line-feeds-only.js';

/** SHA-256 in hex, alike for CRLF and LF. */
export function contentHash(text: string): string {
  return createHash('sha256').update(lineFeedsOnly(text), 'utf8').digest('hex');
}
