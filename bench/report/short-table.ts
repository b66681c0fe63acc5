import { contenders } from '../contenders/contenders.js';
import type { GeneratorRun, Results, Row, Workloads } from '../results/results.js';
import { nameOf } from './names.js';
import { figure, table, times } from './table.js';

/** What the tables of READMEs say around their figures. */
interface Words {
  readonly head: readonly string[];
  readonly measured: (date: string, node: string) => string;
  readonly haste: string;
  readonly generators: readonly string[];
  readonly types: (count: number) => string;
  readonly beside: (version: string) => string;
  /** Names that are not the same in every language. */
  readonly names: Readonly<Record<string, string>>;
}

export const shortTableWords = {
  English: {
    head: ['', 'valid', '5 % invalid', 'with reasons, 5 % invalid', 'gzipped'],
    measured: (date, node) =>
      `\`KfMessage\`, messages of all kinds, time in terms of a guard written by hand; bytes of a bundle with the guard alone. ${date}, Node ${node}.`,
    haste: ' **A trial run: no figures to rely on.**',
    generators: ['CPU time of a first run, in seconds'],
    types: (count) => `${count.toLocaleString('en-US')} types`,
    beside: (version) => ` (${version})`,
    names: {},
  },
  中文: {
    head: ['', '全部有效', '5 % 无效', '说明原因，5 % 无效', 'gzip 后'],
    measured: (date, node) =>
      `\`KfMessage\`，各种消息混合，时间是手写的类型守卫的几倍；体积是只有类型守卫的打包文件的字节数。${date}，Node ${node}。`,
    haste: '**只是试运行，数字不可靠。**',
    generators: ['首次生成的 CPU 时间（秒）'],
    types: (count) => `${count.toLocaleString('en-US')} 个类型`,
    beside: (version) => `（${version}）`,
    names: {
      hand: '手写',
      typebox: 'TypeBox 1，启动时编译',
      'typebox-aot': 'TypeBox 1，预先编译',
      'ajv-discriminator': 'ajv，按 `discriminator`',
      'zod-compile': 'zod 4，`z.compile`',
    },
  },
} as const satisfies Readonly<Record<string, Words>>;

export type ShortTableLanguage = keyof typeof shortTableWords;

/** The figures for a README: peers of our own kind, those for generators in a table below. */
export function shortTable(results: Results, language: ShortTableLanguage): string {
  const words: Words = shortTableWords[language];
  const { guards, validate, sizes, generator } = results;
  if (!guards || !validate || !sizes || !generator) throw new Error('A part has not been measured yet');
  const { date, node } = guards.measured;
  const isHasty = [guards, validate, sizes, generator].some(({ measured }) => measured.quick);
  const rows = contenders.map(({ id, library }) => [
    nameIn(id, library, guards.measured.versions, words),
    cell(guards.content, 'valid', id),
    cell(guards.content, 'some-invalid', id),
    cell(validate.content, 'some-invalid', id === 'hand' ? '' : id),
    sizes.content[id]?.KfMessage.zipped.toLocaleString('en-US') ?? '',
  ]);
  return [
    `${words.measured(date, node)}${isHasty ? words.haste : ''}`,
    table(words.head, rows),
    generatorTable(generator.content, words, generator.measured.versions),
  ].join('\n\n');
}

function nameIn(
  id: string,
  library: string | undefined,
  versions: Readonly<Record<string, string>>,
  words: Words,
): string {
  const name = words.names[id] ?? nameOf(id);
  const version = library === undefined ? undefined : versions[library];
  return version === undefined ? name : `${name}${words.beside(version)}`;
}

function cell(workloads: Workloads, workload: string, id: string): string {
  const row = workloads[workload]?.rows.find((each: Row) => each.id === id);
  return row && !('failure' in row) ? times(row.ratio) : '';
}

const generatorIds = ['kfgen-cold', 'openapi-typescript', 'json2ts', 'quicktype', 'hey-api'];
const libraries: Readonly<Record<string, string>> = {
  json2ts: 'json-schema-to-typescript',
  'hey-api': '@hey-api/openapi-ts',
};

function generatorTable(
  runs: readonly GeneratorRun[],
  words: Words,
  versions: Readonly<Record<string, string>>,
): string {
  const rows = generatorIds.map((id) => {
    const version = versions[libraries[id] ?? id];
    const name = id === 'kfgen-cold' ? 'kfgen' : `${nameOf(id)}${words.beside(version ?? '')}`;
    const cells = runs.map(({ commands }) => {
      const command = commands.find((each) => each.id === id);
      return command && !('failure' in command) ? figure(command.cpu / 1000) : '–';
    });
    return [name, ...cells];
  });
  return table([...words.generators, ...runs.map(({ types }) => words.types(types))], rows);
}
