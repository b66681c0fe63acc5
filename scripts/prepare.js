// Builds what is older than its source. `npx kfgen` in this repository prepares the package every time it is called,
// and should not have to wait for compilers that have nothing to do.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';

const stamp = 'dist/.built';
const sources = [
  'generator',
  'generated/src',
  'generated/kit',
  'generated/package.json',
  'generated/tsconfig.json',
  'generated/tsconfig.cjs.json',
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'scripts/bundle-command.js',
  'scripts/bundle-page.js',
];

function newestChange(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestChange(`${path}/${name}`)));
}

const isBuilt = existsSync(stamp) && existsSync('generated/dist/cjs/package.json');
if (!isBuilt || statSync(stamp).mtimeMs < Math.max(...sources.map(newestChange))) {
  const start = new Date();
  const { status } = spawnSync('npm run build', { stdio: 'inherit', shell: true });
  if (status !== 0) process.exit(1);
  writeFileSync(stamp, '');
  // Changes made while the compilers run may have come too late for them.
  utimesSync(stamp, start, start);
}
