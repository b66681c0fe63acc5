import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { foldersFrom } from './folders-from.js';

/** The libraries that the text of the output depends on. */
const printers = ['json-schema-to-typescript', 'prettier', 'ts-morph'];

const compiled = fileURLToPath(new URL('../..', import.meta.url));

let known: string | undefined;

/**
 * Changes whenever kfgen itself does: its own compiled code by size and time, and the versions of the libraries that print.
 * It stays the same while the process runs, because the code has been loaded.
 */
export function programFingerprint(): string {
  return (known ??= readFingerprint());
}

function readFingerprint(): string {
  const program = programFolder();
  const files = readdirSync(program, { recursive: true, encoding: 'utf8' }).sort();
  const hash = createHash('sha256');
  for (const file of files.filter((name) => name.endsWith('.js'))) {
    const { size, mtimeMs } = statSync(join(program, file));
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  for (const name of printers) hash.update(`${name}\0${libraryVersion(name)}\n`);
  return hash.digest('hex');
}

/** Where the bundled command is, which has few files to look at; without a build there is only the code itself. */
function programFolder(): string {
  const command = join(compiled, 'shell', 'command');
  return existsSync(command) ? command : compiled;
}

function libraryVersion(name: string): string {
  const path = join('node_modules', name, 'package.json');
  const folder = foldersFrom(compiled).find((each) => existsSync(join(each, path))) ?? installedFolder(name);
  return (JSON.parse(readFileSync(join(folder, path), 'utf8')) as { version: string }).version;
}

/** Where a library is that Node finds in a way of its own, which takes longer than all the rest of a run. */
function installedFolder(name: string): string {
  const entry = createRequire(import.meta.url).resolve(name);
  return entry.slice(0, entry.lastIndexOf(join('node_modules', name)));
}
