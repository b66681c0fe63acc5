import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProgressStores } from './progress-store.js';

/** 一个账号一个文件。先写完一个新文件再改名，断电时留下的不是旧的就是新的。 */
export function progressInFiles(folder: string): ProgressStores {
  return (openKfid) => {
    const path = join(folder, `${encodeURIComponent(openKfid)}.json`);
    return {
      load: async () => {
        try {
          return JSON.parse(await readFile(path, 'utf8')) as unknown;
        } catch (error) {
          // Any other error is no reason to begin anew.
          if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
          throw error;
        }
      },
      save: async (state) => {
        const file = await open(`${path}.new`, 'w');
        try {
          await file.writeFile(JSON.stringify(state));
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(`${path}.new`, path);
      },
    };
  };
}
