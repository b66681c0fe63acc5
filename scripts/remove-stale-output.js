// Removes what an earlier build has left behind of sources that are gone or renamed: compilers only add, and packages
// hold all that is in their `dist/`. What is current is never touched, so tests may run meanwhile.
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';

/** The paths of files below a folder, from that folder, with `/`. */
function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(`${folder}/${name}`).isFile());
}

/** The paths of modules below a folder, without their endings. */
function modulesIn(folder) {
  return filesIn(folder).flatMap((name) => /^(.+)(?<!\.d)\.ts$/.exec(name)?.[1] ?? []);
}

function removeStale(folder, current, isOther) {
  for (const name of filesIn(folder))
    if (!current.has(name) && !isOther(name)) rmSync(`${folder}/${name}`, { force: true });
}

const generator = modulesIn('generator').filter((name) => !name.startsWith('browser/'));
removeStale('dist', new Set(generator.flatMap((name) => [`${name}.js`, `${name}.d.ts`])), (name) =>
  /^(?:shell\/command\/|browser\/(?:page|playground)\.js$|browser\/page\.css$|\.built$)/.test(name),
);

const generated = ['src', 'kit'].flatMap((folder) =>
  modulesIn(`generated/${folder}`).map((name) => `${folder}/${name}`),
);
const endings = ['.js', '.js.map', '.d.ts', '.d.ts.map'];
removeStale(
  'generated/dist',
  new Set(
    ['esm', 'cjs'].flatMap((kind) =>
      generated.flatMap((name) => endings.map((ending) => `${kind}/${name}${ending}`)),
    ),
  ),
  (name) => name === 'cjs/package.json' || name === 'kf-docs.html',
);
