import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../support/read-spec-files.js';

/** Packs a folder as npm would publish it, without network or scripts; returns the path of the tarball. */
export function pack(folder: string, destination: string): string {
  mkdirSync(destination, { recursive: true });
  // Through a shell, since npm is a batch file on Windows.
  const command = `npm pack --ignore-scripts --pack-destination "${destination}"`;
  const environment = { npm_config_offline: 'true', npm_config_update_notifier: 'false' };
  execFileSync(command, { cwd: folder, shell: true, stdio: 'pipe', env: { ...process.env, ...environment } });
  const [tarball] = readdirSync(destination);
  return join(destination, tarball!);
}

/** Installs the package where a consumer's npm would. */
export function install(tarball: string, consumer: string): string {
  const target = join(consumer, 'node_modules/wecom-kf-messages');
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components', '1']);
  return target;
}

export const packageFolder = join(repositoryRoot, 'generated');
