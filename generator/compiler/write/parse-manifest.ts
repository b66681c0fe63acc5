import { isOutputPath } from './is-output-path.js';
import type { Manifest } from './manifest.js';

const keys = new Set(['$comment', 'files', 'spec']);
const hash = /^[0-9a-f]{64}$/;

/**
 * Reads a manifest, or says undefined when anything in it is not as kfgen writes it (e.g. after a merge conflict).
 * The manifest decides which files are removed, so nothing in it is believed unchecked.
 */
export function parseManifest(text: string): Manifest | undefined {
  const value = parseJson(text);
  if (!isRecord(value) || !Object.keys(value).every((key) => keys.has(key))) return undefined;
  const { spec, files } = value;
  if (typeof spec !== 'string' || !isRecord(files)) return undefined;
  const entries = Object.entries(files);
  return entries.every(isFileEntry) ? { spec, files: Object.fromEntries(entries) } : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFileEntry(entry: [string, unknown]): entry is [string, string] {
  const [path, value] = entry;
  return isOutputPath(path) && typeof value === 'string' && hash.test(value);
}
