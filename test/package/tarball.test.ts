import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { describe, expect, test } from 'vitest';
import { pageOf } from '../authoring/docs/page-of.js';
import { readSpecFiles, repositoryRoot } from '../support/read-spec-files.js';
import { runNode } from '../support/run-node.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { handWrittenEntries } from './hand-written-entries.js';
import { install, packageFolder, packAsPublished, publishedPackage } from './packed.js';

const folder = temporaryFolder({});
const tarball = publishedPackage();
const unpacked = install(tarball, folder);
const paths = filesIn(unpacked);
const manifest = JSON.parse(textOf('package.json')) as Readonly<Record<string, unknown>>;

function filesIn(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(root, name)).isFile())
    .sort();
}

function textOf(path: string): string {
  return readFileSync(join(unpacked, path), 'utf8');
}

describe('the tarball', () => {
  test('asks for no other package, and runs nothing when it is installed', () => {
    const asked = Object.keys(manifest).filter((key) => /dependencies|scripts|^bin$|gypfile/i.test(key));
    expect(asked).toEqual([]);
    expect(manifest).toMatchObject({ sideEffects: false, license: 'MIT' });
  });

  test('holds each module as source and compiled for import and require, the spec, and nothing else', () => {
    const modules = paths.flatMap((path) => /^((?:src|kit)\/.+)\.ts$/.exec(path)?.[1] ?? []);
    expect(modules.length).toBeGreaterThan(20);
    const compiled = ['esm', 'cjs'].flatMap((kind) =>
      modules.flatMap((name) =>
        ['.js', '.js.map', '.d.ts', '.d.ts.map'].map((ending) => `dist/${kind}/${name}${ending}`),
      ),
    );
    const schemas = ['discriminator.schema', 'openapi', 'schema'].map((name) => `schema/kf.${name}.json`);
    const page = 'dist/kf-docs.html';
    const others = [page, 'LICENSE', 'MESSAGES.md', 'README.md', 'package.json', ...schemas];
    const sources = modules.map((name) => `${name}.ts`);
    const spec = Object.keys(readSpecFiles());
    expect(spec).toContain('spec/messages/text.yaml');
    const expected = [...sources, ...compiled, 'dist/cjs/package.json', ...others, ...spec];
    expect(paths).toEqual(expected.sort());
  });

  test('holds the reference page of its spec', async () => {
    expect(textOf('dist/kf-docs.html')).toBe(await pageOf(readSpecFiles()));
  });

  test.each(paths.filter((path) => path.endsWith('.map')))('%s leads to a source that is there', (path) => {
    const { sources } = JSON.parse(textOf(path)) as { readonly sources: readonly string[] };
    const found = sources.map((source) => relative(unpacked, join(unpacked, dirname(path), source)));
    expect(found).toEqual([path.replace(/^dist\/(esm|cjs)\//, '').replace(/(\.d\.ts|\.js)\.map$/, '.ts')]);
    expect(found.every((source) => existsSync(join(unpacked, source)))).toBe(true);
  });

  test('names every entry in the same way for import, require and TypeScript that reads no exports', () => {
    const { exports, typesVersions } = manifest as {
      readonly exports: Readonly<Record<string, unknown>>;
      readonly typesVersions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
    };
    const entries = Object.keys(exports).filter((entry) => !entry.endsWith('.json') && entry !== '.');
    const written = handWrittenEntries.map((entry) => `./${entry}`);
    expect(entries).toEqual(['./guards', './validate', './schema', './standard', './examples', ...written]);
    const moduleOf = (entry: string): string => {
      if (entry === '.') return 'kit/index';
      return written.includes(entry) ? `kit/${entry.slice(2)}/index` : `src/${entry.slice(2)}`;
    };
    for (const [entry, targets] of Object.entries(exports)) {
      if (entry.endsWith('.json')) continue;
      const name = moduleOf(entry);
      const target = (kind: string): unknown => ({
        types: `./dist/${kind}/${name}.d.ts`,
        default: `./dist/${kind}/${name}.js`,
      });
      expect(targets).toEqual({ import: target('esm'), require: target('cjs') });
    }
    expect(typesVersions).toEqual({
      '*': Object.fromEntries(
        entries.map((entry) => [entry.slice(2), [`./dist/cjs/${moduleOf(entry)}.d.ts`]]),
      ),
    });
  });

  test('has the same bytes when it is packed elsewhere, later, under other rights', () => {
    const copy = join(folder, '另 一处');
    cpSync(packageFolder, copy, { recursive: true });
    for (const path of filesIn(copy)) {
      utimesSync(join(copy, path), new Date(2001, 1, 3), new Date(2002, 4, 6));
      chmodSync(join(copy, path), 0o664);
    }
    expect(readFileSync(packAsPublished(copy, join(folder, 'again'))).equals(readFileSync(tarball))).toBe(
      true,
    );
  });

  test.each([
    ['esm', 'tsconfig.json'],
    ['cjs', 'tsconfig.cjs.json'],
  ])('its dist/%s is what its sources compile to', async (kind, project) => {
    const output = join(folder, 'compiled', kind);
    const tsc = join(repositoryRoot, 'node_modules/typescript-7/bin/tsc');
    expect(await runNode([tsc, '-p', project, '--outDir', output], { cwd: packageFolder })).toEqual({
      code: 0,
      output: '',
    });
    const compiled = filesIn(output).filter((path) => path.endsWith('.js') || path.endsWith('.d.ts'));
    expect(compiled.length).toBeGreaterThan(40);
    const stale = compiled.filter(
      (path) => readFileSync(join(output, path), 'utf8') !== textOf(`dist/${kind}/${path}`),
    );
    expect(stale).toEqual([]);
  });
});

describe('those who look at packages find nothing', () => {
  test('publint', async () => {
    const bytes = readFileSync(tarball);
    const { messages } = await publint({
      strict: true,
      pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) },
    });
    expect(messages).toEqual([]);
  });

  test('Are the types wrong?', () => {
    const manifestOfCli = fileURLToPath(import.meta.resolve('@arethetypeswrong/cli/package.json'));
    const cli = join(dirname(manifestOfCli), 'dist/index.js');
    const report = execFileSync(process.execPath, [cli, tarball, '--format', 'json'], { encoding: 'utf8' });
    const { analysis } = JSON.parse(report) as {
      readonly analysis: { readonly problems: readonly unknown[]; readonly entrypoints: object };
    };
    expect(analysis.problems).toEqual([]);
    expect(Object.keys(analysis.entrypoints)).toEqual(Object.keys(manifest['exports'] as object));
  });
});
