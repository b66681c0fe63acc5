import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { packageFolder } from './packed.js';

/** The output of zlib and of the bundler differs a little from version to version. */
const tolerance = 0.02;

const readme = join(packageFolder, 'README.md');

/** A table of the package's README, between two comments, and what was measured for it. */
export interface SizesTable {
  readonly marker: string;
  readonly head: readonly [string, string, string];
  readonly rows: readonly (readonly [name: string, first: number, second: number])[];
}

/** Expects the README to have the table with the sizes measured, to within 2 %; with UPDATE=1 writes it. */
export function expectInReadme({ marker, head, rows }: SizesTable): void {
  const text = readFileSync(readme, 'utf8');
  const marked = new RegExp(`(<!-- ${marker} -->\n)[^]*?(<!-- /sizes -->)`);
  if (process.env['UPDATE'] === '1') {
    const lines = [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows];
    const table = lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
    writeFileSync(readme, text.replace(marked, `$1\n${table}\n$2`));
    return;
  }
  const [section = ''] = marked.exec(text) ?? [];
  const written = [...section.matchAll(/^\| (.+?) +\| +(\d+) \| +(\d+) \|$/gm)].map(
    ([, name, ...sizes]) => [name!, ...sizes.map(Number)] as const,
  );
  expect(written.map(([name]) => name)).toEqual(rows.map(([name]) => name));
  for (const [row, [name, ...sizes]] of rows.entries())
    for (const [column, size] of sizes.entries()) {
      const told = written[row]![column + 1] as number;
      const message = `${name}: ${told} is written, ${size} measured`;
      expect(Math.abs(told - size), message).toBeLessThanOrEqual(size * tolerance);
    }
}
