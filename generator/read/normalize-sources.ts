import type { SourceFiles } from './read-spec.js';

/** Line ends and byte order marks say nothing: a spec from Windows is the same spec. */
export function normalizeSources(files: SourceFiles): SourceFiles {
  const normalized = Object.entries(files).map(([path, text]) => [path, normalizeText(text)] as const);
  return Object.fromEntries(normalized);
}

function normalizeText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
