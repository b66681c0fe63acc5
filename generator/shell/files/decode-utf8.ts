import { FileError } from './file-error.js';

/** Decodes without guessing, drops a byte order mark, and says where the first wrong byte stands. */
export function decodeUtf8(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const offset = firstWrongByte(bytes);
    const line = bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;
    throw new FileError('not-utf8', { path, line: String(line), offset: String(offset) }, { cause: error });
  }
}

/** The longest beginning that decodes, found by halving. A character cut off at the end of the file counts as wrong there. */
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
