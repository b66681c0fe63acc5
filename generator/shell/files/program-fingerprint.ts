import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The libraries that the text of the output depends on. */
const printers = ['json-schema-to-typescript', 'prettier', 'ts-morph'];

let known: string | undefined;

/**
 * Changes whenever kfgen itself does: its own files by size and time, and the versions of the libraries that print.
 * It stays the same while the process runs, because the code has been loaded.
 */
export function programFingerprint(): string {
  return (known ??= readFingerprint());
}

function readFingerprint(): string {
  const folder = fileURLToPath(new URL('../..', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const hash = createHash('sha256');
  for (const file of files) {
    const { size, mtimeMs } = statSync(join(folder, file));
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  for (const name of printers) hash.update(`${name}\0${libraryVersion(name)}\n`);
  return hash.digest('hex');
}

function libraryVersion(name: string): string {
  const entry = createRequire(import.meta.url).resolve(name);
  const root = entry.slice(
    0,
    entry.lastIndexOf(join('node_modules', name)) + join('node_modules', name).length,
  );
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
}
