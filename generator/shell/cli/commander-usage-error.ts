import type { CommanderError } from 'commander';
import { nearestWord } from '../../base/names/nearest-word.js';
import { commandNames } from './command-table.js';
import { UsageError } from './usage-error.js';

/** What commander found wrong, in our words: its sentences exist in English only. */
export function commanderUsageError(error: CommanderError, operands: readonly string[]): UsageError {
  const [name = '', value = ''] = [...error.message.matchAll(/'([^']*)'/g)].map(([, quoted]) => quoted ?? '');
  const option = name.replace(/^.*?(--[\w-]+).*$/, '$1');
  switch (error.code) {
    case 'commander.unknownOption':
      return new UsageError(
        'unknown-option',
        { name },
        /Did you mean (?:one of )?([^\s?,]+)/.exec(error.message)?.[1],
      );
    case 'commander.optionMissingArgument':
      return new UsageError('missing-option-value', { name: option });
    case 'commander.missingArgument':
      return new UsageError('missing-argument', { name });
    case 'commander.invalidArgument': {
      const choices = /Allowed choices are (.*)\.$/.exec(error.message)?.[1] ?? '';
      return new UsageError(
        'invalid-option-value',
        { name: option, value, choices },
        nearestWord(value, choices.split(', ')),
      );
    }
    // The error of `kfgen help NAME`, when there is no such command.
    case 'commander.help':
      return unknownCommand(operands[1] ?? '');
    case 'commander.unknownCommand':
    case 'commander.excessArguments':
      return excessArgument(operands);
    default:
      return new UsageError('bad-usage', { reason: error.message });
  }
}

/** Without a command, commander treats a misspelt one as an argument of the default command. */
function excessArgument(operands: readonly string[]): UsageError {
  const [first = ''] = operands;
  const isKnown = (commandNames as readonly string[]).includes(first) || first === 'help';
  return isKnown
    ? new UsageError('excess-arguments', { value: operands.at(-1) ?? '' })
    : unknownCommand(first);
}

function unknownCommand(name: string): UsageError {
  return new UsageError('unknown-command', { name }, nearestWord(name, commandNames));
}
