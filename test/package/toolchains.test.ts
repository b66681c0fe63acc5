import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { repositoryRoot } from '../support/read-spec-files.js';
import { runNode } from '../support/run-node.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { ends, isThorough } from '../support/thoroughness.js';
import { consumerSource, jsonSource, type Syntax } from './consumer-source.js';
import { install, packedPackage } from './packed.js';

/** The compilers that consumers have, by the folder that they are installed in. */
const compilers = [
  { version: 5.0, name: 'typescript-5.0' },
  { version: 5.4, name: 'typescript-5.4' },
  { version: 5.9, name: 'typescript-5.9' },
  { version: 6.0, name: 'typescript' },
  { version: 7.0, name: 'typescript-7' },
] as const;

type Compiler = (typeof compilers)[number];

const resolutions = ['bundler', 'node16', 'nodenext', 'node10'] as const;

interface Cell {
  readonly compiler: Compiler;
  readonly resolution: (typeof resolutions)[number];
  readonly syntax: Syntax;
}

/** TypeScript 7 has dropped node10; a test below says so. */
const cells: readonly Cell[] = ends(compilers).flatMap((compiler) =>
  resolutions
    .filter((resolution) => resolution !== 'node10' || compiler.version < 7)
    .flatMap((resolution) =>
      (['ESM', 'import in CommonJS', 'require in CommonJS'] as const)
        .filter((syntax) => syntax !== 'require in CommonJS' || hasRequire(compiler, resolution))
        .map((syntax) => ({ compiler, resolution, syntax })),
    ),
);

/** Bundlers support `import x = require()` only since `module: preserve`. */
function hasRequire({ version }: Compiler, resolution: Cell['resolution']): boolean {
  return resolution !== 'bundler' || version >= 5.4;
}

const folder = temporaryFolder({});
const require = createRequire(import.meta.url);

beforeAll(() => {
  const tarball = packedPackage();
  for (const type of ['module', 'commonjs']) {
    const consumer = join(folder, type);
    install(tarball, consumer);
    writeFileSync(join(consumer, 'package.json'), JSON.stringify({ private: true, type }));
  }
});

function moduleOf({ resolution, syntax }: Cell): string {
  switch (resolution) {
    case 'node16':
    case 'nodenext':
      return resolution;
    case 'bundler':
      return syntax === 'require in CommonJS' ? 'preserve' : 'esnext';
    case 'node10':
      return syntax === 'ESM' ? 'esnext' : 'commonjs';
  }
}

/** Everything that a careful consumer turns on, and nothing skipped but what TypeScript itself declares. */
function optionsOf(cell: Cell): Readonly<Record<string, unknown>> {
  const { compiler, resolution, syntax } = cell;
  return {
    noEmit: true,
    strict: true,
    // `import in CommonJS` reads the same declarations, so that checking them once more shows nothing.
    skipLibCheck: syntax === 'require in CommonJS',
    skipDefaultLibCheck: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    isolatedModules: true,
    // It requires `require` in CommonJS, where nobody else may write `import`.
    verbatimModuleSyntax: syntax !== 'import in CommonJS',
    esModuleInterop: true,
    resolveJsonModule: true,
    target: 'es2022',
    lib: ['es2022'],
    types: [],
    module: moduleOf(cell),
    moduleResolution: resolution,
    // TypeScript 6 still has node10, if its deprecation is acknowledged.
    ...(resolution === 'node10' && compiler.version >= 6 && { ignoreDeprecations: '6.0' }),
  };
}

/** Compiles a consumer of the unpacked tarball; returns the errors. */
async function compile(cell: Cell, source = consumerSource(cell.syntax)): Promise<string> {
  const { compiler, resolution, syntax } = cell;
  const consumer = join(folder, syntax === 'ESM' ? 'module' : 'commonjs');
  const name = `${compiler.name}-${resolution}-${syntax.replaceAll(' ', '-')}`;
  const hasAttributes = resolution === 'nodenext' && compiler.version >= 5.4;
  writeFileSync(join(consumer, `${name}.ts`), source);
  writeFileSync(join(consumer, `${name}-json.ts`), jsonSource(syntax, hasAttributes));
  const project = { compilerOptions: optionsOf(cell), files: [`${name}.ts`, `${name}-json.ts`] };
  return compiler.version < 7
    ? checkProject(require(compiler.name) as typeof ts, consumer, project)
    : runProject(compiler, join(consumer, `${name}.tsconfig.json`), project);
}

interface Project {
  readonly compilerOptions: object;
  readonly files: readonly string[];
}

/** What `tsc` does, without a process for each project: starting one takes longer than checking these. */
function checkProject(compiler: typeof ts, folder: string, project: Project): string {
  const { fileNames, options, errors } = compiler.parseJsonConfigFileContent(project, compiler.sys, folder);
  const program = compiler.createProgram({
    rootNames: fileNames,
    options,
    host: hostOf(compiler, options),
    configFileParsingDiagnostics: errors,
  });
  return compiler.formatDiagnostics(compiler.getPreEmitDiagnostics(program), {
    getCurrentDirectory: () => folder,
    getCanonicalFileName: (name) => name,
    getNewLine: () => '\n',
  });
}

/** Reads the standard library once for all projects of a compiler; it is the same in each. */
function hostOf(compiler: typeof ts, options: ts.CompilerOptions): ts.CompilerHost {
  const host = compiler.createCompilerHost(options);
  const folder = dirname(compiler.getDefaultLibFilePath(options));
  return {
    ...host,
    getSourceFile: (path, ...how) => {
      if (dirname(path) !== folder) return host.getSourceFile(path, ...how);
      const library = libraries.get(path) ?? host.getSourceFile(path, ...how);
      if (library !== undefined) libraries.set(path, library);
      return library;
    },
  };
}

const libraries = new Map<string, ts.SourceFile>();

/** TypeScript 7 has no programming interface, but starts fast. */
async function runProject({ name }: Compiler, path: string, project: Project): Promise<string> {
  writeFileSync(path, JSON.stringify(project));
  const tsc = join(repositoryRoot, 'node_modules', name, 'bin/tsc');
  const argv = [tsc, '-p', path, '--pretty', 'false', '--singleThreaded'];
  const { code, output } = await runNode(argv, { cwd: dirname(path) });
  return code === 0 ? output : `${output}exit code ${code}`;
}

const title = ({ compiler, resolution, syntax }: Cell): string =>
  `TypeScript ${compiler.version.toFixed(1)}, ${resolution}, ${syntax}`;

describe('a consumer compiles with', () => {
  test.each(cells.map((cell) => [title(cell), cell] as const))('%s', async (_, cell) => {
    expect(await compile(cell)).toBe('');
  });
});

test.runIf(isThorough)('every compiler is met with every resolution that it has', () => {
  expect(new Set(cells.map(({ compiler, resolution }) => `${compiler.version} ${resolution}`)).size).toBe(
    compilers.length * resolutions.length - 1,
  );
  expect(cells).toHaveLength(56);
});

test('TypeScript 7 has no node10', async () => {
  const cell = { compiler: compilers[4], resolution: 'node10', syntax: 'ESM' } as const;
  expect(await compile(cell)).toMatch(/error TS5108|has been removed/);
});

test.each(ends(compilers).map((compiler) => [compiler.name, compiler] as const))(
  'a forgotten handler and a misspelt type are seen by %s',
  async (_, compiler) => {
    const mistakes = `
      import { dispatchMessage, isKfMessage, isTextMessage } from 'wecom-kf-messages';
      export function use(value: unknown): string {
        if (isTextMessage(value)) return value.text.contents;
        if (isKfMessage(value) && value.msgtype === 'mini_program') return '';
        return isKfMessage(value) ? dispatchMessage(value, { text: () => '' }) : '';
      }`;
    const said = await compile({ compiler, resolution: 'nodenext', syntax: 'ESM' }, mistakes);
    expect([...said.matchAll(/\((\d+),\d+\): error (TS\d+)/g)].map(([, line, code]) => [line, code])).toEqual(
      [
        ['4', 'TS2551'],
        ['5', 'TS2367'],
        ['6', 'TS2769'],
      ],
    );
  },
);
