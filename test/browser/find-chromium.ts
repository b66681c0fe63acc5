import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Where systems put it that do not have it in `PATH`. */
const places = [
  '/usr/bin/chromium',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The program of a Chromium: the one that `CHROMIUM_PATH` names, or the first in `PATH` or elsewhere. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named === undefined || named === '')
    return [...placesInPath(), ...places].find((path) => existsSync(path));
  if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which is not there`);
  return named;
}

function placesInPath(): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
