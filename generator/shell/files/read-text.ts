import { readFileSync } from 'node:fs';
import { attempt, FileError } from './file-error.js';

/** The text of a UTF-8 file without its byte order mark. Nothing is guessed: a wrong byte is an error that says where it stands. */
export function readText(path: string): string {
  return decodeText(path, readBytes(path));
}

/** The same with its byte order mark. */
export function readRawText(path: string): string {
  const bytes = readBytes(path);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return (hasMark ? '\uFEFF' : '') + decodeText(path, bytes);
}

function readBytes(path: string): Uint8Array {
  return attempt('cannot-read', path, () => readFileSync(path));
}

/** The text of bytes that were read from `path`, wherever that is. */
export function decodeText(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const offset = firstWrongByte(bytes);
    const line = bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;
    throw new FileError('not-utf8', { path, line: String(line), offset: String(offset) }, { cause: error });
  }
}

/** The longest prefix that decodes, found by bisection. A character cut off at the end of the file counts as wrong. */
function firstWrongByte(bytes: Uint8Array): number {
  let decodable = 0;
  let wrong = bytes.length + 1;
  while (wrong - decodable > 1) {
    const middle = Math.floor((decodable + wrong) / 2);
    if (isBeginningOfUtf8(bytes.subarray(0, middle))) decodable = middle;
    else wrong = middle;
  }
  return decodable;
}

function isBeginningOfUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
