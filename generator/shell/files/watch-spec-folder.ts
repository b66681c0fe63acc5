import { relative, resolve } from 'node:path';
import type { ChokidarOptions, FSWatcher } from 'chokidar';

/** Milliseconds between two notices when the system reports nothing. */
const TICK = 1000;

export interface SpecWatch {
  /** Starts listening again, to a folder as it is now. */
  renew(folder: string): void;
  close(): Promise<void>;
}

/**
 * Calls `notice` soon after a file of a spec folder came, changed or went, and sometimes when none did: the caller
 * has to look. It is also called each second, as no system reports everything: not a folder that is replaced in one
 * go or removed for a while, nothing at all on many network drives or when there are more files than it can watch.
 * So whatever was missed is found within a second.
 */
export async function watchSpecFolder(folder: string, notice: () => void): Promise<SpecWatch> {
  const { watch } = await import('chokidar');
  const listen = (folder: string): FSWatcher => {
    const watcher = watch(resolve(folder), optionsFor(folder));
    // Between the start and `ready` changes are missed.
    return watcher.on('all', notice).on('ready', notice).on('error', ignoreError);
  };
  let watcher = listen(folder);
  const timer = setInterval(notice, TICK);
  return {
    renew(present) {
      void close(watcher);
      watcher = listen(present);
    },
    close() {
      clearInterval(timer);
      return close(watcher);
    },
  };
}

function optionsFor(folder: string): ChokidarOptions {
  const root = resolve(folder);
  return {
    ignoreInitial: true,
    // The caller waits for a burst to end, so a rename need not be recognised as one.
    atomic: false,
    ignored: (path, stats) => {
      const names = relative(root, path).split(/[\\/]/);
      if (names.some((name) => name.startsWith('.') || name === 'node_modules')) return true;
      return stats?.isFile() === true && !/\.ya?ml$/i.test(path);
    },
  };
}

/** What is missed is found at the next tick. */
function ignoreError(): void {
  return;
}

function close(watcher: FSWatcher): Promise<void> {
  const closed = watcher.close();
  // It has dropped its listeners, but a scan under way can still fail.
  watcher.on('error', ignoreError);
  return closed;
}
