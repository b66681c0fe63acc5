import { readFileSync } from 'node:fs';

/** The version in kfgen's own package.json, which is equally far from the source and from the compiled code. */
export function packageVersion(): string {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
