import { createHash } from 'node:crypto';

/** SHA-256 in hex, alike for CRLF and LF. */
export function contentHash(text: string): string {
  return createHash('sha256').update(lineFeedsOnly(text), 'utf8').digest('hex');
}

/** The text with LF line ends, so that a checkout with CRLF counts as the same text. */
export function lineFeedsOnly(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
