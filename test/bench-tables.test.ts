import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fullReport } from '../bench/report/full-report.js';
import { between } from '../bench/report/markers.js';
import { shortTable } from '../bench/report/short-table.js';
import type { Results } from '../bench/results/results.js';
import { repositoryRoot } from './support/read-spec-files.js';

const read = (path: string): string => readFileSync(join(repositoryRoot, path), 'utf8');
const results = JSON.parse(read('bench/results.json')) as Results;

/** What is written, whatever the widths of columns. */
const plain = (text: string): string =>
  text
    .replaceAll(/ *\| */g, '|')
    .replaceAll(/-+/g, '-')
    .trim();

test.each([
  ['README.md', 'English'],
  ['README.zh-CN.md', '中文'],
  ['generated/README.md', '中文'],
  ['generated/README.md', 'English'],
] as const)('%s tells in %s what the benchmark found', (path, language) => {
  expect(plain(between(read(path), language) ?? '')).toBe(plain(shortTable(results, language)));
});

test('bench/README.md tells what the benchmark found', () => {
  expect(plain(read('bench/README.md'))).toBe(plain(fullReport(results)));
});
