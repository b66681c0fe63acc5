import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { publishedManifest } from './published-manifest.js';

/**
 * Packs a folder as it is published. npm says which files that are, and packs a copy of them: with package.json as it
 * is published, and with rights that do not depend on the umask of who builds, which npm would write down. Into `spec/`
 * of the copy go the YAML files of the folder `spec`, if one is given, so that two versions can be compared.
 * Returns what npm says of the tarball.
 */
export function packPackage(folder, destination, { spec } = {}) {
  const manifest = publishedManifest(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const programs = Object.values(manifest.bin ?? {});
  const copy = mkdtempSync(join(tmpdir(), 'kfgen-pack-'));
  try {
    for (const { path } of npmPack(folder, { npm_config_dry_run: 'true' }).files) {
      const target = join(copy, path);
      mkdirSync(dirname(target), { recursive: true });
      if (path === 'package.json') writeFileSync(target, `${JSON.stringify(manifest, null, 2)}\n`);
      else copyFileSync(join(folder, path), target);
      chmodSync(target, programs.includes(path) ? 0o755 : 0o644);
    }
    for (const path of spec === undefined ? [] : specFiles(spec)) {
      const target = join(copy, 'spec', path);
      mkdirSync(dirname(target), { recursive: true });
      copyFileSync(join(spec, path), target);
      chmodSync(target, 0o644);
    }
    mkdirSync(destination, { recursive: true });
    return npmPack(copy, { npm_config_pack_destination: destination });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** What kfgen reads of a spec's folder: YAML, and nothing hidden. */
function specFiles(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => /\.ya?ml$/i.test(path) && !/(?:^|[\\/])\./.test(path));
}

/** Options go by the environment, which has no need of quotes. Through a shell, since npm is a batch file on Windows. */
function npmPack(cwd, options) {
  const env = { ...process.env, npm_config_offline: 'true', npm_config_update_notifier: 'false', ...options };
  const command = 'npm pack --json --ignore-scripts --silent';
  const { status, stdout, stderr } = spawnSync(command, { cwd, env, shell: true, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm pack failed in ${cwd}: ${stderr.trim()}`);
  // A list, or by the names of packages: versions of npm differ.
  const [packed] = Object.values(JSON.parse(stdout));
  return packed;
}
