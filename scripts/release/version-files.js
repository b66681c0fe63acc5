import { existsSync, readFileSync } from 'node:fs';

/** What names the version, and how each is written anew. */
const editors = {
  'package.json': inManifest,
  'generated/package.json': inManifest,
  'package-lock.json': (text, version) => inLock(text, ['', 'generated'], version),
  'bench/package-lock.json': (text, version) => inLock(text, ['../generated'], version),
  'README.md': inReadme,
  'README.zh-CN.md': inReadme,
};

/** The files that name the version, with their texts for another one. */
export function textsFor(version) {
  const present = Object.entries(editors).filter(([path]) => existsSync(path));
  const changed = present.flatMap(([path, edit]) => {
    const text = readFileSync(path, 'utf8');
    const edited = edit(text, version);
    return edited === text ? [] : [[path, edited]];
  });
  return Object.fromEntries(changed);
}

function inManifest(text, version) {
  return text.replace(/^( {2}"version": )"[^"]*"/m, `$1"${version}"`);
}

/** A lock file writes the versions of the packages of this repository down, too. */
function inLock(text, keys, version) {
  const lock = JSON.parse(text);
  if (keys.includes('')) lock.version = version;
  for (const key of keys) if (lock.packages?.[key]) lock.packages[key].version = version;
  return `${JSON.stringify(lock, null, 2)}\n`;
}

/**
 * The name of the tarball to install, and the version of the action, whichever it was: the version in package.json may
 * have been raised by hand. The actions of others are named by their major version.
 */
function inReadme(text, version) {
  return text
    .replaceAll(/\b(wecom-kf-messages-)\d+\.\d+\.\d+(?=\.tgz\b)/g, `$1${version}`)
    .replaceAll(/(uses: .*@v)\d+\.\d+\.\d+$/gm, `$1${version}`);
}
