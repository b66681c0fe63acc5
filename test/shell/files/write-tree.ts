import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files below a folder, with the folders they need. */
export function writeTree(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    const location = join(folder, path);
    mkdirSync(dirname(location), { recursive: true });
    writeFileSync(location, content);
  }
}
