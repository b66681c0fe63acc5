import { spawnSync } from 'node:child_process';
import { Refusal } from './refusal.js';

/** Stands for the address of the repository until there is one. Put together here, so that this file does not hold it. */
const placeholder = ['OWNER', 'REPOSITORY'].join('/');

/** Tests may speak of it. */
const searched = ['.', ':!test'];

/** Where the address of the repository is still to be filled in, e.g. `package.json:17  "url": …`. */
export function placeholders() {
  const argv = ['grep', '--fixed-strings', '--line-number', '-I', placeholder, '--', ...searched];
  const { status, stdout, stderr } = spawnSync('git', argv, { encoding: 'utf8' });
  if (status === 1) return [];
  if (status !== 0) throw new Refusal(`git grep failed: ${stderr.trim()}`);
  const lines = stdout.trimEnd().split('\n');
  return lines.map((line) => line.replace(/^([^:]+:\d+):\s*/, '$1  '));
}
