import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../support/read-spec-files.js';

interface ChildOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly nodeOptions?: readonly string[];
}

interface ChildOutcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export const binary = join(repositoryRoot, 'bin/kfgen.js');

/** Runs the built command in a process of its own, in a folder. */
export function runKfgen(
  folder: string,
  argv: readonly string[],
  { environment = {}, nodeOptions = [] }: ChildOptions = {},
): ChildOutcome {
  requireBuild();
  const child = spawnSync(process.execPath, [...nodeOptions, binary, ...argv], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LANG: 'zh_CN.UTF-8', ...environment },
  });
  return { code: child.status, out: child.stdout, err: child.stderr };
}

let isBuilt = false;

/** Fails when `dist/` is older than the source, because it is what these tests run. */
export function requireBuild(): void {
  if (isBuilt) return;
  const bundled = statSync(join(repositoryRoot, 'dist/shell/command/main.js'), { throwIfNoEntry: false });
  const sources = readdirSync(join(repositoryRoot, 'generator'), { recursive: true, encoding: 'utf8' });
  for (const source of sources.filter((name) => name.endsWith('.ts'))) {
    const built = statSync(join(repositoryRoot, 'dist', builtFile(source)), { throwIfNoEntry: false });
    const { mtimeMs } = statSync(join(repositoryRoot, 'generator', source));
    if ([built, bundled].some((each) => each === undefined || each.mtimeMs < mtimeMs)) {
      throw new Error(`dist/ lacks ${source} as it is now; run: npm run build`);
    }
  }
  isBuilt = true;
}

/** What runs in a browser is in bundles, of which this one is written last. */
function builtFile(source: string): string {
  return /^browser[\\/]/.test(source) ? 'browser/playground.js' : source.replace(/\.ts$/, '.js');
}
