import type { Settings } from '../settings.js';

/** The command that brings the output up to date, with the folders given on the command line. */
export function generateCommand({ options }: Settings): string {
  const quote = (text: string): string =>
    /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
  const folders = Object.entries(options).map(([name, folder]) => `--${name} ${quote(folder)}`);
  return ['npx kfgen', ...folders].join(' ');
}
