import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../support/read-spec-files.js';
import { runNode } from '../support/run-node.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { install, packedPackage } from './packed.js';

const folder = temporaryFolder({});
install(packedPackage(), folder);

/** How many types the compiler puts into others for a program that checks its libraries, too. */
async function instantiations(source: string): Promise<number> {
  writeFileSync(join(folder, 'program.mts'), source);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'es2020',
    lib: ['es2020'],
    types: [],
    module: 'nodenext',
    skipLibCheck: false,
    skipDefaultLibCheck: true,
  };
  const project = join(folder, 'tsconfig.json');
  writeFileSync(project, JSON.stringify({ compilerOptions, files: ['program.mts'] }));
  const tsc = join(repositoryRoot, 'node_modules/typescript/bin/tsc');
  const { code, output } = await runNode([tsc, '-p', project, '--extendedDiagnostics'], { cwd: folder });
  expect([code, output]).toEqual([0, expect.stringContaining('Instantiations:')]);
  return Number(/Instantiations: +(\d+)/.exec(output)?.[1]);
}

test('the package takes the compiler of a consumer at most 400 instantiations', async () => {
  const nothing = await instantiations('export {};');
  const everything = await instantiations(
    "import { isKfMessage } from 'wecom-kf-messages';\nvoid isKfMessage({});",
  );
  expect(everything - nothing).toBeGreaterThan(0);
  expect(everything - nothing).toBeLessThanOrEqual(400);
});
