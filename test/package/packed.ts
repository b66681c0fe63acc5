import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryRoot } from '../support/read-spec-files.js';
import { temporaryFolder } from '../support/temporary-folder.js';

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

/** Packs the generated package, or a copy of it, as it is published, with the spec beside it. */
export function packAsPublished(folder: string, destination: string, spec = specFolder): string {
  const module = pathToFileURL(join(repositoryRoot, 'scripts/packing/pack-package.js')).href;
  const script = `import { packPackage } from '${module}'; const [folder, destination, spec] = process.argv.slice(1); packPackage(folder, destination, { spec });`;
  const argv = ['--input-type=module', '--eval', script, folder, destination, spec];
  execFileSync(process.execPath, argv, { stdio: 'pipe' });
  const [tarball] = readdirSync(destination);
  return join(destination, tarball!);
}

export const packageFolder = join(repositoryRoot, 'generated');

const specFolder = join(repositoryRoot, 'spec');

/** The generated package, as `pack` and as `packAsPublished` pack it: once for all tests of a worker, which only read it. */
export const packedPackage = once(() => pack(packageFolder, join(temporaryFolder({}), 'packed')));
export const publishedPackage = once(() =>
  packAsPublished(packageFolder, join(temporaryFolder({}), 'packed')),
);

function once(make: () => string): () => string {
  let made: string | undefined;
  return () => (made ??= make());
}

/** Installs the package where a consumer's npm would. */
export function install(tarball: string, consumer: string): string {
  const target = join(consumer, 'node_modules/wecom-kf-messages');
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components', '1']);
  return target;
}
