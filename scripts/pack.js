// Packs both packages as they are published, into a folder (by default `packed`): what npm publishes is these tarballs.
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packPackage } from './packing/pack-package.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const destination = resolve(process.argv[2] ?? 'packed');

/** kfgen's own package.json says which files are its spec; what is generated lies beside its spec. */
const packages = [
  { folder: 'generated', contents: { spec: join(root, 'spec') } },
  { folder: '.', contents: {} },
];

for (const { folder, contents } of packages) {
  if (!existsSync(join(root, folder, 'dist'))) {
    console.error(`${folder === '.' ? '' : `${folder}/`}dist/ is not there: run npm run build first.`);
    process.exit(1);
  }
  const { filename, integrity, entryCount, size } = packPackage(join(root, folder), destination, contents);
  const path = relative(process.cwd(), join(destination, filename));
  console.log(`${path}  ${entryCount} files, ${size} bytes\n  ${integrity}`);
}
