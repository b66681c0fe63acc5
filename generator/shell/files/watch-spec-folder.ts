import { relative, resolve } from 'node:path';
import type { ChokidarOptions, FSWatcher } from 'chokidar';

/** Milliseconds from one notice to the next where nothing is heard. */
const TICK = 1000;

export interface SpecWatch {
  /** Begins to listen anew, to the folder as it is now. */
  renew(): void;
  close(): Promise<void>;
}

/**
 * Gives notice soon after a file of a spec folder came, changed or went, and sometimes when none did: whoever gets
 * it has to look. It is also given each second, as no system tells of everything: not of a folder that is replaced
 * in one go or taken away for a while, nothing at all on many network drives or when there are more files than it
 * can watch. So what was not heard is seen within a second.
 */
export async function watchSpecFolder(folder: string, notice: () => void): Promise<SpecWatch> {
  const { watch } = await import('chokidar');
  const listen = (): FSWatcher => {
    const watcher = watch(resolve(folder), optionsFor(folder));
    // Between the start and `ready` nothing is heard.
    return watcher.on('all', notice).on('ready', notice).on('error', bear);
  };
  let watcher = listen();
  const timer = setInterval(notice, TICK);
  return {
    renew() {
      void close(watcher);
      watcher = listen();
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
    // Whoever gets notice waits for a burst to end, so that a rename need not be told as one.
    atomic: false,
    ignored: (path, stats) => {
      const names = relative(root, path).split(/[\\/]/);
      if (names.some((name) => name.startsWith('.') || name === 'node_modules')) return true;
      return stats?.isFile() === true && !/\.ya?ml$/i.test(path);
    },
  };
}

/** What cannot be heard is seen at the next tick. */
function bear(): void {
  return;
}

function close(watcher: FSWatcher): Promise<void> {
  const closed = watcher.close();
  // It has dropped its listeners, but a scan under way can still fail.
  watcher.on('error', bear);
  return closed;
}
