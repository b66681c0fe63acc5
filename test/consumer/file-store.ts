import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Consumer, Progress } from './consume.js';

/** Keeps the progress in a file of a folder; a half-written file is never read. */
export function fileStore(folder: string): Consumer['store'] {
  const file = join(folder, 'progress.json');
  return {
    load: async () => {
      try {
        return JSON.parse(await readFile(file, 'utf8')) as Progress;
      } catch {
        return { handled: [] };
      }
    },
    save: async (progress) => {
      await writeFile(`${file}.new`, JSON.stringify(progress));
      await rename(`${file}.new`, file);
    },
  };
}
