import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { copyRepository } from '../support/copy-repository.js';
import { repositoryRoot } from '../support/read-spec-files.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { isThorough } from '../support/thoroughness.js';
import { requireBuild } from '../shell/cli/run-kfgen.js';

/** By `npm run check:runtimes`, since npm fetches each runtime. */
const isAsked = process.env['KFGEN_RUNTIMES'] === '1';
const folder = temporaryFolder({});
const here = join(folder, 'here');
const elsewhere = join(folder, '另 一处', 'deeper');
const isWindows = process.platform === 'win32';

/** Both tarballs by the names of their packages. */
function tarballsIn(destination: string): Readonly<Record<string, Buffer>> {
  const names = readdirSync(destination).sort();
  return Object.fromEntries(
    names.map((name) => [name.replace(/-\d.*$/, ''), readFileSync(join(destination, name))]),
  );
}

/** What a tarball holds: rights, size, date and path of each file. */
function entriesOf(tarball: Buffer): readonly string[] {
  const listed = execFileSync('tar', ['-tvzf', '-'], {
    input: tarball,
    encoding: 'utf8',
    env: { TZ: 'UTC' },
  });
  return listed.trim().split('\n');
}

function fileIn(tarball: Buffer, path: string): string {
  return execFileSync('tar', ['-xOzf', '-', path], { input: tarball, encoding: 'utf8' });
}

/** Runs a command in the copy as somebody else would: elsewhere, with other rights, dates and words. */
function runElsewhere(command: string, environment: Readonly<Record<string, string>>): void {
  const { status, stdout, stderr } = spawnSync(isWindows ? command : `umask 077 && ${command}`, {
    cwd: elsewhere,
    shell: true,
    encoding: 'utf8',
    env: { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'C', LANG: 'C', ...environment },
  });
  expect({ status, output: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, output: '' });
}

beforeAll(() => {
  requireBuild();
  execFileSync(process.execPath, ['scripts/pack.js', here], {
    cwd: repositoryRoot,
    env: { ...process.env, TZ: 'Asia/Shanghai' },
  });
  if (isThorough || isAsked) copyRepository(elsewhere);
}, 300_000);

describe('the packages as they are published', () => {
  test('hold nothing that concerns the repository alone', () => {
    for (const tarball of Object.values(tarballsIn(here))) {
      const manifest = JSON.parse(fileIn(tarball, 'package/package.json')) as object;
      const own = Object.keys(manifest).filter((key) =>
        /^(?:scripts|private|workspaces|devDependencies|overrides)$/.test(key),
      );
      expect(own).toEqual([]);
      const surplus = entriesOf(tarball).filter((entry) =>
        / package\/(?:scripts|test|docs|\.github|derive)\/|\.built$/.test(entry),
      );
      expect(surplus).toEqual([]);
    }
  });

  test('say else what package.json says', () => {
    for (const [name, path] of [
      ['kfgen', ''],
      ['wecom-kf-messages', 'generated/'],
    ] as const) {
      const packed = JSON.parse(fileIn(tarballsIn(here)[name]!, 'package/package.json')) as object;
      const manifest = JSON.parse(
        readFileSync(join(repositoryRoot, `${path}package.json`), 'utf8'),
      ) as object;
      expect(manifest).toMatchObject(packed);
      expect(packed).toHaveProperty('repository.url');
    }
  });

  test.runIf(isThorough)(
    'have the same bytes when all is built in another folder, time zone and language, under another umask',
    () => {
      mkdirSync(join(elsewhere, 'dist/read'), { recursive: true });
      writeFileSync(join(elsewhere, 'dist/read/gone.js'), '// of a source that is gone');
      runElsewhere('npm run pack -- ../packed', { npm_config_offline: 'true' });
      const [one, other] = [tarballsIn(here), tarballsIn(join(elsewhere, '../packed'))];
      expect(Object.keys(other)).toEqual(['kfgen', 'wecom-kf-messages']);
      for (const [name, tarball] of Object.entries(other)) {
        expect(entriesOf(tarball)).toEqual(entriesOf(one[name]!));
        expect(tarball.equals(one[name]!)).toBe(true);
      }
    },
    300_000,
  );
});

test.runIf(isAsked).each(['20', '22', '24', '26'])(
  'both packages have the same bytes when they are built and packed by Node %s',
  (version) => {
    const destination = join(folder, `packed-${version}`);
    const script = `node -e "process.version.startsWith('v${version}.') || process.exit(9)" && npm run pack -- ${destination}`;
    runElsewhere(`npx -y -p node@${version} -c ${JSON.stringify(script)}`, {});
    const one = tarballsIn(here);
    for (const [name, tarball] of Object.entries(tarballsIn(destination)))
      expect({ name, isSame: tarball.equals(one[name]!) }).toEqual({ name, isSame: true });
  },
  600_000,
);
