import { createHash } from 'node:crypto';

/** SHA-256 in hex, alike for CRLF and LF. */
export function contentHash(text: string): string {
  return createHash('sha256').update(lineFeedsOnly(text), 'utf8').digest('hex');
}

/** The same of a file's bytes. Most hold no CR: they are hashed as they are, without making a text of them. */
export function contentHashOfBytes(bytes: Buffer): string {
  if (bytes.includes('\r')) return contentHash(bytes.toString('utf8'));
  return createHash('sha256').update(bytes).digest('hex');
}

/** The text with LF line ends, so that a checkout with CRLF counts as the same text. */
export function lineFeedsOnly(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
