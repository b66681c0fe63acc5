import { readFileSync } from 'node:fs';
import { attempt } from './attempt.js';
import { decodeUtf8 } from './decode-utf8.js';

/** The text of a file as it is, with its byte order mark and line ends. */
export function readRawText(path: string): string {
  const bytes = attempt('cannot-read', path, () => readFileSync(path));
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return (hasMark ? '\uFEFF' : '') + decodeUtf8(path, bytes);
}
