import type { CommanderError } from 'commander';
import { nearestWord } from '../diagnostics/nearest-word.js';
import { commandNames } from './program.js';
import { UsageError } from './usage-error.js';

/** What commander found wrong, in our words: its sentences exist in English only. */
export function commanderUsageError(error: CommanderError, argv: readonly string[]): UsageError {
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
    case 'commander.invalidArgument': {
      const choices = /Allowed choices are (.*)\.$/.exec(error.message)?.[1] ?? '';
      return new UsageError(
        'invalid-option-value',
        { name: option, value, choices },
        nearestWord(value, choices.split(', ')),
      );
    }
    case 'commander.unknownCommand':
    case 'commander.excessArguments':
      return excessArgument(argv);
    default:
      return new UsageError('bad-usage', { reason: error.message });
  }
}

/** Without a command, commander takes a misspelt one for an argument of the default command. */
function excessArgument(argv: readonly string[]): UsageError {
  const words = argv.filter((word) => !word.startsWith('-'));
  const [first = ''] = words;
  const isKnown = (commandNames as readonly string[]).includes(first) || first === 'help';
  if (!isKnown) return new UsageError('unknown-command', { name: first }, nearestWord(first, commandNames));
  return new UsageError('excess-arguments', { value: words.at(-1) ?? '' });
}
