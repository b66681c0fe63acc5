import { pathToFileURL } from 'node:url';
import { contenders } from '../contenders/contenders.js';
import { benchFolder } from '../contenders/folders.js';
import { interleaveCommands } from '../measure/interleave-commands.js';
import type { CommandRun } from '../results/results.js';
import { bundleOf } from './bundles.js';

/** From nothing to the first verdict: a process that loads one bundle, judges one message and ends. */
export function measureStart(message: string, isQuick: boolean): CommandRun {
  const rounds = isQuick ? 2 : 21;
  const commands = contenders.map(({ id }) => {
    const url = pathToFileURL(bundleOf(id, 'KfMessage')).href;
    const program = `import { is } from ${JSON.stringify(url)};
if (!is(JSON.parse(process.argv[1]))) throw new Error('A valid message is refused');`;
    return {
      id,
      command: { arguments: ['--input-type=module', '-e', program, message], folder: benchFolder },
    };
  });
  const node = {
    id: 'node',
    command: { arguments: ['--input-type=module', '-e', '0'], folder: benchFolder },
  };
  return { rounds, commands: interleaveCommands([node, ...commands], rounds, ['node']) };
}
