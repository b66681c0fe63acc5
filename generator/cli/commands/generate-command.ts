import type { Settings } from '../settings.js';

/** The command that makes the output current, with the folders that were asked for. */
export function generateCommand({ spec, out }: Settings): string {
  const quote = (text: string): string =>
    /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
  const options = [
    ...(spec === 'spec' ? [] : [`--spec ${quote(spec)}`]),
    ...(out === 'generated' ? [] : [`--out ${quote(out)}`]),
  ];
  return ['npx kfgen', ...options].join(' ');
}
