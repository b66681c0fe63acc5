import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from '../contenders/folders.js';
import { interleaveCommands } from '../measure/interleave-commands.js';
import type { CommandRun } from '../results/results.js';
import type { Agreed } from '../traffic/mixed.js';
import { mixedTraffic } from '../traffic/mixed.js';

/** What reads the lines and does nothing else, in a process of its own as `kfgen validate` is. */
const parseLines = `import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
let count = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[1]), crlfDelay: Infinity })) {
  JSON.parse(line);
  count += 1;
}
console.log(count);`;

/** `kfgen validate` on a capture of one message a line, beside `JSON.parse` of each line. */
export function measureCapture(
  agreed: Agreed,
  isQuick: boolean,
): CommandRun & { readonly megabytes: number } {
  const folder = mkdtempSync(join(tmpdir(), 'kfgen-bench-'));
  try {
    const rounds = isQuick ? 2 : 3;
    const file = join(folder, 'capture.ndjson');
    const bytes = writeCapture(file, agreed, isQuick ? 10e6 : 200e6);
    const commands = interleaveCommands(
      [
        {
          id: 'parse-lines',
          command: { arguments: ['--input-type=module', '-e', parseLines, file], folder },
        },
        {
          id: 'kfgen-validate',
          command: {
            arguments: [join(repository, 'bin/kfgen.js'), 'validate', file],
            folder: repository,
            // Some of the messages are invalid: a finding.
            statuses: [0, 1],
          },
        },
        { id: 'node', command: { arguments: ['-e', '0'], folder } },
      ],
      rounds,
      ['parse-lines'],
    );
    return { megabytes: bytes / 1e6, rounds, commands };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeCapture(file: string, agreed: Agreed, least: number): number {
  const block = Buffer.from(
    mixedTraffic(agreed, 5000, 0.001)
      .map((value) => `${JSON.stringify(value)}\n`)
      .join(''),
  );
  const descriptor = openSync(file, 'w');
  let written = 0;
  while (written < least) written += writeSync(descriptor, block);
  closeSync(descriptor);
  return written;
}
