import { expect } from 'vitest';
import { runIn } from './run-in.js';

/** What `kfgen diff --format json` prints. */
interface DiffDocument {
  readonly version: number;
  readonly findings: readonly Readonly<Record<string, unknown>>[];
  readonly step: string;
  readonly packages: readonly Readonly<Record<string, unknown>>[];
}

/** Compares in a folder, which has to succeed. */
export async function diff(folder: string, ...argv: readonly string[]): Promise<DiffDocument> {
  const { out, err } = await runIn(folder, ['diff', ...argv, '--format', 'json', '--lang', 'en']);
  expect(err).toBe('');
  return JSON.parse(out) as DiffDocument;
}

/** What has changed, in a few signs each. */
export function changesIn({ findings }: DiffDocument): readonly string[] {
  return findings.map(({ change }) => String(change));
}
