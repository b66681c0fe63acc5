import { runGit } from './git.js';
import { Refusal } from './refusal.js';

/** Stands for the address of the repository until there is one. Put together here, so that this file does not hold it. */
const placeholder = ['OWNER', 'REPOSITORY'].join('/');

/** Tests may speak of it. */
const searched = ['.', ':!test'];

/** Where the address of the repository is still to be filled in, e.g. `package.json:17  "url": …`. */
export function placeholders() {
  const shown = ['--line-number', '--no-column', '--no-color', '--no-heading', '--no-break'];
  const { status, stdout, stderr } = runGit([
    'grep',
    '--fixed-strings',
    '-I',
    ...shown,
    placeholder,
    '--',
    ...searched,
  ]);
  if (status === 1) return [];
  if (status !== 0) throw new Refusal(`git grep failed: ${stderr.trim()}`);
  const lines = stdout.trimEnd().split('\n');
  return lines.map((line) => line.replace(/^([^:]+:\d+):\s*/, '$1  '));
}
