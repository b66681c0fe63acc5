import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repositoryRoot } from './read-spec-files.js';

/** Copies what git knows or would take, and these folders besides, with links to what npm installs. */
export function copyRepository(target: string, besides: readonly string[] = []): void {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: repositoryRoot,
    encoding: 'utf8',
  });
  const files = listed.split('\0').filter((path) => path !== '' && existsSync(join(repositoryRoot, path)));
  for (const path of [...files, ...besides]) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    cpSync(join(repositoryRoot, path), join(target, path), { recursive: true });
  }
  linkModules(join(repositoryRoot, 'node_modules'), target);
}

/** Links to each library, and to the copy of the generated package. */
function linkModules(from: string, target: string): void {
  mkdirSync(join(target, 'node_modules'));
  for (const name of readdirSync(from)) {
    const module = name === 'wecom-kf-messages' ? join(target, 'generated') : join(from, name);
    const kind = lstatSync(module).isDirectory() ? 'junction' : 'file';
    symlinkSync(module, join(target, 'node_modules', name), kind);
  }
}
