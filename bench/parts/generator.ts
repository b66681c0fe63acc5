import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { benchFolder, repository } from '../contenders/folders.js';
import type { TimedCommand } from '../measure/interleave-commands.js';
import { interleaveCommands } from '../measure/interleave-commands.js';
import { runCommand } from '../measure/run-command.js';
import { describedModel } from '../models/described-model.js';
import { jsonSchema, openApi } from '../models/json-schemas.js';
import { kfgenSpec } from '../models/kfgen-spec.js';
import type { GeneratorRun } from '../results/results.js';

const kfgen = join(repository, 'bin/kfgen.js');
const inPackages = (path: string): string => join(benchFolder, 'node_modules', path);

/** How often, by how many types: the larger, the less chance has to say. */
const roundsFor: readonly (readonly [types: number, rounds: number])[] = [
  [14, 7],
  [140, 5],
  [1400, 3],
  [5600, 1],
];

/** Whole commands on the same model. */
export function measureGenerators(isQuick: boolean): readonly GeneratorRun[] {
  return isQuick
    ? [measureAt(14, 1), measureAt(140, 1)]
    : roundsFor.map(([types, rounds]) => measureAt(types, rounds));
}

function measureAt(types: number, rounds: number): GeneratorRun {
  const folder = mkdtempSync(join(tmpdir(), 'kfgen-bench-'));
  try {
    const outputs = writeInputs(folder, types);
    const commands = interleaveCommands(commandsIn(folder), rounds, ['openapi-typescript', 'node']);
    return {
      types,
      rounds,
      commands: commands.map((result) => {
        const output = outputs[result.id];
        return output !== undefined && !('failure' in result)
          ? { ...result, written: megabytes(join(folder, output)) }
          : result;
      }),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What each command writes to. */
function writeInputs(folder: string, types: number): Readonly<Record<string, string>> {
  const model = describedModel(types);
  for (const project of ['cold', 'current'])
    for (const [path, text] of Object.entries({
      ...kfgenSpec(model),
      'package.json': '{}',
      'node_modules/.keep': '',
    })) {
      const file = join(folder, project, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(openApi(model)));
  writeFileSync(join(folder, 'schema.json'), JSON.stringify(jsonSchema(model)));
  return {
    'kfgen-cold': 'cold/generated',
    'openapi-typescript': 'openapi.ts',
    json2ts: 'json2ts.ts',
    quicktype: 'quicktype.ts',
    'hey-api': 'hey-api',
  };
}

function commandsIn(folder: string): readonly TimedCommand[] {
  const command = (id: string, name: string, ...rest: readonly string[]): TimedCommand => ({
    id,
    command: { arguments: [name, ...rest], folder },
  });
  const cold = join(folder, 'cold');
  const current = join(folder, 'current');
  const generateOnce = (): void => {
    if (!readdirSync(current).includes('generated')) runCommand({ arguments: [kfgen], folder: current });
  };
  return [
    command(
      'openapi-typescript',
      inPackages('openapi-typescript/bin/cli.js'),
      'openapi.json',
      '-o',
      'openapi.ts',
    ),
    command('node', '-e', '0'),
    {
      id: 'kfgen-cold',
      command: { arguments: [kfgen, 'generate'], folder: cold },
      before: () => {
        for (const name of ['generated', 'node_modules/.cache'])
          rmSync(join(cold, name), { recursive: true, force: true });
      },
    },
    {
      id: 'kfgen-current',
      command: { arguments: [kfgen, 'generate'], folder: current },
      before: generateOnce,
    },
    { id: 'kfgen-check', command: { arguments: [kfgen, 'check'], folder: current }, before: generateOnce },
    command(
      'json2ts',
      inPackages('json-schema-to-typescript/dist/src/cli.js'),
      '-i',
      'schema.json',
      '-o',
      'json2ts.ts',
    ),
    command(
      'quicktype',
      inPackages('quicktype/dist/index.js'),
      ...[
        '--src-lang',
        'schema',
        '--lang',
        'typescript',
        '--just-types',
        '-o',
        'quicktype.ts',
        'schema.json',
      ],
    ),
    command(
      'hey-api',
      inPackages('@hey-api/openapi-ts/bin/run.js'),
      ...['-i', 'openapi.json', '-o', 'hey-api', '-p', '@hey-api/typescript', '--silent'],
    ),
  ];
}

function megabytes(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.size / 1e6;
  return readdirSync(path).reduce((sum, name) => sum + megabytes(join(path, name)), 0);
}
