import type { Settings } from '../settings.js';

/** The command that makes the output current, with the folders that were asked for. */
export function generateCommand({ options }: Settings): string {
  const quote = (text: string): string =>
    /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
  const folders = Object.entries(options).map(([name, folder]) => `--${name} ${quote(folder)}`);
  return ['npx kfgen', ...folders].join(' ');
}
