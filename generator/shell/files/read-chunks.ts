import { accessSync, constants, createReadStream, statSync } from 'node:fs';
import { attempt, FileError, systemErrorCode } from './file-error.js';

/** Standard input on a command line. */
export const STANDARD_INPUT = '-';

const CHUNK_BYTES = 1024 * 1024;

/** The bytes of a file, or of standard input, one piece after the other; a piece is valid until the next is requested. */
export async function* readChunks(path: string): AsyncGenerator<Uint8Array> {
  try {
    const stream =
      path === STANDARD_INPUT ? process.stdin : createReadStream(path, { highWaterMark: CHUNK_BYTES });
    for await (const chunk of stream)
      yield typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
  } catch (error) {
    const reason = systemErrorCode(error);
    if (reason === undefined) throw error;
    throw new FileError('cannot-read', { path, reason }, { cause: error });
  }
}

/** Throws early if it is already certain that a file cannot be read. */
export function requireReadable(path: string): void {
  if (path === STANDARD_INPUT) return;
  const stats = attempt('cannot-read', path, () => {
    accessSync(path, constants.R_OK);
    return statSync(path);
  });
  if (stats.isDirectory()) throw new FileError('cannot-read', { path, reason: 'EISDIR' });
}

/** The size of a file in bytes, if it is known. */
export function sizeOf(path: string): number | undefined {
  if (path === STANDARD_INPUT) return undefined;
  const stats = attempt('cannot-read', path, () => statSync(path));
  return stats.isFile() ? stats.size : undefined;
}
