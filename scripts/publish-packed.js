// Publishes the tarballs that `npm run pack` has made. What is published already, with the same bytes, is left alone:
// so a run that failed between the two packages can be repeated.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

if (process.env.NODE_AUTH_TOKEN) useToken();

/** The generated package first: who hears of a new kfgen finds what it generates. */
for (const folder of ['generated', '.']) {
  const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const tarball = `./packed/${name}-${version}.tgz`;
  const integrity = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  const published = publishedIntegrity(`${name}@${version}`);
  if (published === integrity) {
    console.log(`${name} ${version} is published already, with these bytes.`);
  } else if (published !== undefined) {
    fail(`${name} ${version} is published already, with other bytes: ${published}, and here ${integrity}.`);
  } else if (npm(['publish', tarball, '--provenance', '--access', 'public'], 'inherit').status !== 0) {
    fail(`npm publish ${tarball} failed.`);
  }
}

/** Lets npm find the token: the file names the variable that holds it. Without one npm asks as a trusted publisher. */
function useToken() {
  const registry = npm(['config', 'get', 'registry'], 'pipe').stdout.trim();
  const settings = join(mkdtempSync(join(tmpdir(), 'publish-')), 'npmrc');
  writeFileSync(settings, `${registry.replace(/^https?:/, '')}:_authToken=\${NODE_AUTH_TOKEN}\n`);
  process.env.npm_config_userconfig = settings;
}

/** The checksum of a published version; undefined if there is none. */
function publishedIntegrity(version) {
  const { status, stdout, stderr } = npm(['view', version, 'dist.integrity'], 'pipe');
  if (status === 0) return stdout.trim() || undefined;
  if (/\bE404\b/.test(stderr)) return undefined;
  return fail(`npm view ${version} failed: ${stderr.trim()}`);
}

/** Nothing in these words needs quotes. Through a shell, since npm is a batch file on Windows. */
function npm(argv, stdio) {
  return spawnSync(['npm', ...argv].join(' '), { shell: true, stdio, encoding: 'utf8' });
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
