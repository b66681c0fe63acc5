import { existsSync, readFileSync } from 'node:fs';

/** What names the version, and how each is written anew. */
const editors = {
  'package.json': inManifest,
  'generated/package.json': inManifest,
  'package-lock.json': (text, old, version) => inLock(text, ['', 'generated'], version),
  'bench/package-lock.json': (text, old, version) => inLock(text, ['../generated'], version),
  'README.md': inReadme,
  'README.zh-CN.md': inReadme,
};

/** The files that name the version, with their texts for another one. */
export function textsFor(old, version) {
  const present = Object.entries(editors).filter(([path]) => existsSync(path));
  const changed = present.flatMap(([path, edit]) => {
    const text = readFileSync(path, 'utf8');
    const edited = edit(text, old, version);
    return edited === text ? [] : [[path, edited]];
  });
  return Object.fromEntries(changed);
}

function inManifest(text, old, version) {
  return text.replace(/^( {2}"version": )"[^"]*"/m, `$1"${version}"`);
}

/** A lock file writes the versions of the packages of this repository down, too. */
function inLock(text, keys, version) {
  const lock = JSON.parse(text);
  if (keys.includes('')) lock.version = version;
  for (const key of keys) if (lock.packages?.[key]) lock.packages[key].version = version;
  return `${JSON.stringify(lock, null, 2)}\n`;
}

/** The name of the tarball to install, and the version of the action. */
function inReadme(text, old, version) {
  return text
    .replaceAll(`wecom-kf-messages-${old}.tgz`, `wecom-kf-messages-${version}.tgz`)
    .replaceAll(`@v${old}\n`, `@v${version}\n`);
}
