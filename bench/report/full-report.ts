import { contenders } from '../contenders/contenders.js';
import type { CommandResult } from '../measure/interleave-commands.js';
import type {
  Circumstances,
  CommandRun,
  GeneratorRun,
  Part,
  Results,
  Row,
  Sizes,
  Workloads,
} from '../results/results.js';
import { nameOf } from './names.js';
import { figure, table, times } from './table.js';

/** bench/README.md: all that is measured. */
export function fullReport(results: Results): string {
  const { guards, validate, page, schema, generator, start, sizes, capture } = results;
  return [
    `# How fast it is

Written by \`npm run bench\`; [results.json](results.json) holds the same figures. Do not edit.

${howToRun}`,
    ...(guards ? [versions(guards.measured), verdicts(guards.measured)] : []),
    section(guards, 'Guards', guardsText, (content) => workloads(content)),
    section(validate, 'With reasons', reasonsText, (content) => workloads(content)),
    section(page, 'Pages', pageText, (content) => workloads(content, 1000)),
    section(schema, 'The published schema', schemaText, (content) => workloads(content)),
    section(generator, 'Generators', generatorText, (runs) => runs.map(generatorTable).join('\n\n')),
    section(start, 'Start', startText, (run) => commandTable(run, 'node')),
    section(sizes, 'Sizes', sizesText, sizesTable),
    section(
      capture,
      'Captures',
      'What reads a file of one message a line; some messages are invalid.',
      (run) => `${Math.round(run.megabytes)} MB:\n\n${commandTable(run, 'parse-lines')}`,
    ),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

const howToRun = `\`\`\`sh
npm run bench
npm run bench -- guards page --quick
\`\`\`

Parts are \`guards\`, \`validate\`, \`page\`, \`schema\`, \`generator\`, \`start\`, \`sizes\` and \`capture\`; without a name, all. \`--quick\` shows that all runs, not how fast it is. Each workload has a process of its own, in which all contenders take turns, in another order each round; what is told is the median and the 95th percentile of the rounds, and the median of the ratios within a round. The loop is our own since tinybench finishes one task before it begins the next, so that a slow moment of the machine would meet one contender only.

The schemas of the contenders are made from the published JSON Schema, by one converter for each library in [contenders/dialects](contenders/dialects/); typia reads the types. The guard by hand is [contenders/hand-written.ts](contenders/hand-written.ts).`;

const guardsText =
  'Nanoseconds a value. Messages were parsed from JSON one by one; each kind is as frequent as the others. Of what is invalid, half is of an unknown type, half has one thing wrong. Only values on which all agree are timed.';
const reasonsText =
  'Nanoseconds a value, for the result with what the library says is wrong (arktype makes its texts when they are read, typia has none). The first row says nothing: the guard by hand.';
const pageText =
  'Microseconds a page of 1,000 items. `parseSyncMsgResponse` loses no item and says what is wrong with those that are; the other rows are guards in a loop that keeps what they accept.';
const schemaText =
  'Nanoseconds a value, beside `isKfMessage`. Without a word, the library reads `kf.schema.json`; by discriminator, `kf.discriminator.schema.json`. The errors are those for one text message whose `content` is a number.';
const generatorText =
  'Whole commands, each a process of its own, on the same model: groups of 14 types, among them a union of eight messages. kfgen writes types, guards, validation, a page parser, a JSON Schema, samples and documentation; the others write types, quicktype a single one for all messages of a union.';
const startText = 'A process that loads the bundle of one guard of the union, judges one message and ends.';
const sizesText = 'Bytes of a bundle of one guard, minified by esbuild, then gzipped: what a consumer ships.';

function section<Content>(
  part: Part<Content> | undefined,
  title: string,
  text: string,
  show: (content: Content) => string,
): string {
  if (!part) return '';
  const { date, node, cpus, quick } = part.measured;
  const haste = quick ? ' **With `--quick`: no figures to rely on.**' : '';
  return `## ${title}

${text}

${date}, Node ${node}, ${cpus} CPUs.${haste}

${show(part.content)}`;
}

function versions({ versions: all }: Circumstances): string {
  const list = Object.entries(all).map(([library, version]) => `${library} ${version}`);
  return `## Versions

${list.join(' · ')}`;
}

function verdicts({ verdicts: compared }: Circumstances): string {
  if (!compared) return '';
  const { values, valid, differences } = compared;
  const rows = contenders.map(({ id, name }) => {
    const { accepts, refuses } = differences[id] ?? { accepts: 0, refuses: 0 };
    return [name, String(accepts), String(refuses)];
  });
  return `## Verdicts

Each contender judges the samples of the spec and what one change makes of them, ${values} values in all, ${valid} of which the published schema accepts (as ajv reads it). It may differ where its library means something else by a type, or cannot say it:

${table(['contender', 'accepts beside', 'refuses beside'], rows)}`;
}

/** Times are in nanoseconds, or in what holds so many of them. */
function workloads(content: Workloads, unit = 1): string {
  return Object.values(content)
    .map(
      ({ title, rows }) =>
        `### ${title[0]?.toUpperCase() ?? ''}${title.slice(1)}\n\n${rowsTable(rows, unit)}`,
    )
    .join('\n\n');
}

function rowsTable(rows: readonly Row[], unit: number): string {
  const [first] = rows;
  const hasFacts = rows.some((row) => 'failure' in row || row.compiled !== undefined);
  const head = ['', 'median', 'p95', `× ${first ? nameOf(first.id) : ''}`];
  const cells = rows.map((row) => {
    if ('failure' in row) return [nameOf(row.id), escaped(row.failure), '', '', '', ''];
    const timing = [nameOf(row.id), figure(row.median / unit), figure(row.p95 / unit), times(row.ratio)];
    if (!hasFacts) return timing;
    const { compiled, errors } = row;
    return [
      ...timing,
      compiled === undefined ? '' : figure(compiled),
      errors === undefined ? '' : String(errors),
    ];
  });
  return table(hasFacts ? [...head, 'compiled in ms', 'errors'] : head, cells);
}

function generatorTable({ types, rounds, commands }: GeneratorRun): string {
  const rows = commands.map((command) => {
    if ('failure' in command) return [nameOf(command.id), escaped(command.failure), '', '', '', '', '', ''];
    const { wall, p95, cpu, memory, ratios, written } = command;
    return [
      nameOf(command.id),
      figure(wall),
      figure(p95),
      figure(cpu),
      figure(memory),
      written === undefined ? '' : figure(written * 1000),
      ratioCell(ratios['openapi-typescript']),
      ratioCell(ratios['node']),
    ];
  });
  const head = [
    '',
    'ms',
    'p95',
    'ms of CPU',
    'MB of memory',
    'kB written',
    'CPU × openapi-typescript',
    'CPU × node',
  ];
  return `### ${types} types, ${rounds} rounds\n\n${table(head, rows)}`;
}

function commandTable({ commands }: CommandRun, base: string): string {
  const rows = commands.map((command: CommandResult) => {
    if ('failure' in command) return [nameOf(command.id), escaped(command.failure), '', '', '', ''];
    const { wall, p95, cpu, memory, ratios } = command;
    return [
      nameOf(command.id),
      figure(wall),
      figure(p95),
      figure(cpu),
      figure(memory),
      ratios[base] ? times(ratios[base].wall) : '',
    ];
  });
  return table(['', 'ms', 'p95', 'ms of CPU', 'MB of memory', `× ${nameOf(base)}`], rows);
}

function sizesTable(sizes: Sizes): string {
  const rows = Object.entries(sizes).map(([id, { TextMessage, KfMessage }]) =>
    [nameOf(id), TextMessage.minified, TextMessage.zipped, KfMessage.minified, KfMessage.zipped].map(
      (cell) => (typeof cell === 'number' ? cell.toLocaleString('en-US') : cell),
    ),
  );
  return table(['', 'one message', 'gzipped', 'the union', 'gzipped'], rows);
}

function ratioCell(ratio: { readonly cpu: number } | undefined): string {
  return ratio ? times(ratio.cpu) : '';
}

/** Words of a library in a cell of a table. */
function escaped(text: string): string {
  return text.replaceAll(/[|<>`*_[\]\\]/g, '\\$&');
}
