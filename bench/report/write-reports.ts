import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../contenders/folders.js';
import { keptResults } from '../results/keep-results.js';
import { fullReport } from './full-report.js';
import { between, marked } from './markers.js';
import type { ShortTableLanguage } from './short-table.js';
import { shortTable, shortTableWords } from './short-table.js';

/** Every README with a short table in it. */
const readmes = ['README.md', 'README.zh-CN.md', 'generated/README.md'];

/** Writes bench/README.md, and the short tables between their markers. */
export function writeReports(): void {
  const results = keptResults();
  writeFileSync(join(repository, 'bench/README.md'), `${fullReport(results)}\n`);
  const { guards, validate, sizes, generator } = results;
  if (guards && validate && sizes && generator)
    for (const name of readmes) {
      const path = join(repository, name);
      const text = readFileSync(path, 'utf8');
      const languages = Object.keys(shortTableWords) as ShortTableLanguage[];
      const written = languages
        .filter((language) => between(text, language) !== undefined)
        .reduce((before, language) => marked(before, language, shortTable(results, language)), text);
      writeFileSync(path, written);
    }
  const prettier = join(repository, 'node_modules/prettier/bin/prettier.cjs');
  execFileSync(
    process.execPath,
    [prettier, '--write', '--log-level', 'warn', 'bench/README.md', 'bench/results.json', ...readmes],
    { cwd: repository, stdio: 'inherit' },
  );
}
