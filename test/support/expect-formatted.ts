import { format } from 'prettier';
import { expect } from 'vitest';
import { style } from '../../generator/compiler/layout/format-typescript.js';

/** Many modules of a package are those of any other. */
const proven = new Set<string>();

/** Prettier would change nothing in generated TypeScript. */
export async function expectFormatted(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    if (!isLaidOut(path) || proven.has(text)) continue;
    expect([path, text]).toEqual([path, await format(text, { parser: 'typescript', ...style })]);
    proven.add(text);
  }
}

/** The runtime is copied as it is. */
function isLaidOut(path: string): boolean {
  return path.endsWith('.ts') && !path.includes('runtime/');
}
