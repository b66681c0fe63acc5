/** `npm run bench -- [PART…] [--quick]`: measures, keeps what it finds in results.json, and writes the tables anew. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { optionsOf } from './command-line.js';
import { benchFolder } from './contenders/folders.js';
import { writeContenders } from './contenders/write-contenders.js';
import { measureCapture } from './parts/capture.js';
import { measureGenerators } from './parts/generator.js';
import { measureSizes } from './parts/sizes.js';
import { measureStart } from './parts/start.js';
import { timedParts } from './parts/timed-parts.js';
import type { ComparedVerdicts } from './parts/verdicts.js';
import { compareVerdicts } from './parts/verdicts.js';
import { writeReports } from './report/write-reports.js';
import { circumstances } from './results/circumstances.js';
import { keepResults } from './results/keep-results.js';
import type { PartName, Results, Row, Verdicts, Workloads } from './results/results.js';

const { parts, quick } = optionsOf(process.argv.slice(2));
const agreedFile = join(benchFolder, 'dist', 'agreed.json');

say('contenders');
await writeContenders();
say('verdicts');
const verdicts = await compareVerdicts('KfMessage');
for (const example of verdicts.examples) say(example);
mkdirSync(join(benchFolder, 'dist'), { recursive: true });
writeFileSync(agreedFile, JSON.stringify(verdicts.agreed));
for (const part of parts) {
  say(part);
  // After each part, so that a run that is cut short leaves what it has found.
  keepResults(partWith(part, verdicts));
}
writeReports();

function partWith(part: PartName, compared: ComparedVerdicts): Results {
  const { values, valid, differences, agreed } = compared;
  const measured = circumstances(quick);
  switch (part) {
    case 'generator':
      return { generator: { measured, content: measureGenerators(quick) } };
    case 'start':
      return { start: { measured, content: measureStart(agreed.valid[0] ?? '', quick) } };
    case 'sizes':
      return { sizes: { measured, content: measureSizes() } };
    case 'capture':
      return { capture: { measured, content: measureCapture(agreed, quick) } };
    default: {
      const judged: Verdicts = { values, valid, differences };
      return { [part]: { measured: { ...measured, verdicts: judged }, content: workloadsOf(part) } };
    }
  }
}

function workloadsOf(part: PartName): Workloads {
  const workloads = timedParts[part] ?? [];
  return Object.fromEntries(
    workloads.map(({ id, title }) => {
      say(`  ${title}`);
      const program = ['--no-warnings', 'dist/run-workload.js', part, id, agreedFile];
      const output = execFileSync(process.execPath, quick ? [...program, '--quick'] : program, {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      return [id, { title, rows: JSON.parse(output.toString()) as readonly Row[] }];
    }),
  );
}

function say(text: string): void {
  console.error(text);
}
