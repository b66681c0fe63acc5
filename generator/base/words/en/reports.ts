import type { Words } from '../words.js';

export const reports: Words['reports'] = {
  warning: 'warning',
  'did-you-mean': 'Did you mean "{word}"?',
  'two-sentences': '{first} {second}',
  summary: '{findings} in {files}.',
  'mistakes-and-warnings': '{mistakes} and {warnings}',
  'one-mistake': '{count} mistake',
  mistakes: '{count} mistakes',
  'one-warning': '{count} warning',
  warnings: '{count} warnings',
  'one-file': '{count} file',
  files: '{count} files',
  'left-out': '{count} more are not listed (--format json lists up to {maximum}):',
};
