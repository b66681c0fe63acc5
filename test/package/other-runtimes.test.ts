import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runNode } from '../support/run-node.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { answersSource } from './answers-source.js';
import { install, packedPackage } from './packed.js';

/** Each is fetched from npm, so this runs only in `npm run check:runtimes`. */
const runtimes = [
  { program: 'npx -y -p node@20 node', options: '', version: /^v20\./ },
  { program: 'npx -y -p node@22 node', options: '', version: /^v22\./ },
  { program: 'npx -y -p node@24 node', options: '', version: /^v24\./ },
  { program: 'npx -y -p node@26 node', options: '', version: /^v26\./ },
  {
    program: 'npx -y -p node@26 node',
    options: '--disallow-code-generation-from-strings',
    version: /^v26\./,
  },
  { program: 'npx -y -p bun bun', options: '', version: /^\d+\./ },
  { program: 'npx -y -p deno deno', options: 'run --allow-read', version: /^deno \d/ },
];

const folder = temporaryFolder({});
function run(command: string): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  const { status, stdout, stderr } = spawnSync(command, { cwd: folder, encoding: 'utf8', shell: true });
  return { status, stdout, stderr: status === 0 ? '' : stderr };
}

const isAsked = process.env['KFGEN_RUNTIMES'] === '1';

test.runIf(isAsked).each(runtimes)(
  'the packed package gives the same answers under $program $options',
  async ({ program, options, version }) => {
    expect(run(`${program} --version`).stdout).toMatch(version);
    install(packedPackage(), folder);
    for (const kind of ['import', 'require'] as const) {
      const file = `answers.${kind === 'import' ? 'mjs' : 'cjs'}`;
      writeFileSync(join(folder, file), answersSource(kind));
      const { output } = await runNode([file], { cwd: folder });
      expect(run(`${program} ${options} ${file}`)).toEqual({ status: 0, stdout: output, stderr: '' });
    }
  },
  600_000,
);
