import { readFileSync } from 'node:fs';

/** The version in kfgen's own package.json, which lies at the same distance from the source as from the compiled code. */
export function packageVersion(): string {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
