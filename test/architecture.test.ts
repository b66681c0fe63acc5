import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { project } from './cli/project.js';
import { runKfgen } from './cli/run-kfgen.js';
import { brokenSpec } from './cli/small-spec.js';
import { writeTree } from './files/write-tree.js';
import { repositoryRoot } from './support/read-spec-files.js';

interface Import {
  readonly from: string;
  /** A file of the generator, by its path there, or the name of a library. */
  readonly to: string;
  readonly isOwn: boolean;
  readonly kind: 'value' | 'type' | 'dynamic';
}

const root = join(repositoryRoot, 'generator');

const sources: ReadonlyMap<string, ts.SourceFile> = new Map(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => [name, parse(name, readFileSync(join(root, name), 'utf8'))]),
);

const imports = [...sources].flatMap(([name, source]) => importsOf(name, source));

function parse(name: string, text: string): ts.SourceFile {
  return ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true);
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}

function importsOf(from: string, source: ts.SourceFile): readonly Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, kind: Import['kind']): void => {
    if (specifier === undefined) return;
    if (!ts.isStringLiteralLike(specifier)) throw new Error(`${from} imports something that is no literal`);
    const isOwn = specifier.text.startsWith('.');
    const path = posix.join(posix.dirname(from), specifier.text.replace(/\.js$/, '.ts'));
    found.push({ from, to: isOwn ? path : specifier.text, isOwn, kind });
  };
  visit(source, (node) => {
    if (ts.isImportDeclaration(node))
      add(
        node.moduleSpecifier,
        node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? 'type' : 'value',
      );
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'value');
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, 'type');
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], 'dynamic');
    }
  });
  return found;
}

/** The layer of a file: its folder, or its own name when it lies in none. */
function layerOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function libraryOf(name: string): string {
  return name.startsWith('node:') ? name : name.split('/', 1)[0]!;
}

function show({ from, to, kind }: Import): string {
  return `${from} imports ${to} (${kind})`;
}

const pureLayers = [
  ...['text', 'diagnostics', 'runtime', 'model', 'read', 'emit', 'write'],
  ...['explain', 'draft', 'capture', 'infer', 'setup'],
];

/** What each layer may import beside itself; with `type`, types only. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  text: [],
  diagnostics: ['text'],
  runtime: [],
  model: ['runtime'],
  read: ['diagnostics', 'model'],
  emit: ['model', 'type runtime'],
  write: ['type emit/artifact.ts'],
  // Prints what the model says as reports are printed: widths, colours and nearest words are those of `diagnostics`.
  explain: ['text', 'diagnostics', 'model'],
  // What it drafts must hold before the rules of `read`.
  draft: ['model', 'read'],
  capture: ['text', 'diagnostics', 'runtime', 'model'],
  // Drafts what captures show, as `draft` drafts what nobody has seen.
  infer: ['capture', 'model', 'read', 'draft'],
  setup: ['type diagnostics'],
  files: [],
  'generate.ts': ['diagnostics', 'model', 'read', 'emit', 'write'],
  'index.ts': ['generate.ts', 'type diagnostics', 'type read'],
  cli: [
    ...['text', 'diagnostics', 'model', 'read', 'emit', 'write', 'generate.ts'],
    ...['explain', 'draft', 'capture', 'infer', 'setup', 'files'],
  ],
};

/** Where each library lives. */
const homes: Readonly<Record<string, string>> = {
  'js-yaml': 'read/yaml/',
  'ts-morph': 'emit/',
  'json-schema-to-typescript': 'emit/',
  prettier: 'write/',
  diff: 'write/',
  commander: 'cli/',
  chokidar: 'files/',
  leven: 'diagnostics/',
  picocolors: 'text/',
  'get-east-asian-width': 'text/',
};

/** Loaded by the runs that need them only: the printers take longer to load than most runs take, chokidar is for `--watch`. */
const heavyLibraries = ['ts-morph', 'json-schema-to-typescript', 'prettier', 'diff', 'chokidar'];

describe('imports', () => {
  test('every layer has its rule', () => {
    expect([...new Set([...sources.keys()].map(layerOf))].sort()).toEqual(Object.keys(mayImport).sort());
  });

  test('keep to what their layer may import', () => {
    const isAllowed = ({ from, to, kind }: Import): boolean => {
      const allowed = mayImport[layerOf(from)] ?? [];
      const names = [layerOf(to), to].flatMap((name) => (kind === 'type' ? [name, `type ${name}`] : [name]));
      return layerOf(from) === layerOf(to) || names.some((name) => allowed.includes(name));
    };
    expect(imports.filter((each) => each.isOwn && !isAllowed(each)).map(show)).toEqual([]);
  });

  test('lead to files that there are', () => {
    expect(imports.filter(({ to, isOwn }) => isOwn && !sources.has(to)).map(show)).toEqual([]);
  });

  test('never lead from one emitter to another', () => {
    const emitterOf = (path: string): string | undefined => /^emit\/([^/]+)\//.exec(path)?.[1];
    const crossing = imports.filter(({ from, to, isOwn }) => {
      const [own, other] = [emitterOf(from), isOwn ? emitterOf(to) : undefined];
      return own !== undefined && other !== undefined && other !== 'shared' && own !== other;
    });
    expect(crossing.map(show)).toEqual([]);
  });

  test('never go round in a circle, those of types included', () => {
    const targets = new Map([...sources.keys()].map((name) => [name, new Set<string>()]));
    for (const { from, to, isOwn } of imports) if (isOwn) targets.get(from)?.add(to);
    // Takes away, again and again, the files that import nothing that is left: a circle stays.
    for (let isDone = false; !isDone;) {
      const leaves = [...targets].filter(([, left]) => left.size === 0).map(([name]) => name);
      for (const leaf of leaves) targets.delete(leaf);
      for (const left of targets.values()) for (const leaf of leaves) left.delete(leaf);
      isDone = leaves.length === 0;
    }
    expect([...targets.keys()]).toEqual([]);
  });

  test('of a library stand where that library lives', () => {
    const libraries = imports.filter(({ to, isOwn }) => !isOwn && !to.startsWith('node:'));
    expect(new Set(libraries.map(({ to }) => libraryOf(to)))).toEqual(new Set(Object.keys(homes)));
    expect(libraries.filter(({ from, to }) => !from.startsWith(homes[libraryOf(to)]!)).map(show)).toEqual([]);
  });

  test("of Node's own modules stand in the shell, save for the hash", () => {
    const own = imports.filter(
      ({ from, to }) => to.startsWith('node:') && pureLayers.includes(layerOf(from)),
    );
    expect(own.map(show)).toEqual(['write/content-hash.ts imports node:crypto (value)']);
    const rest = imports.filter(({ to, isOwn }) => !isOwn && !to.startsWith('node:'));
    expect(rest.filter(({ from }) => layerOf(from) === 'files').map(show)).toEqual([
      'files/watch-spec-folder.ts imports chokidar (type)',
      'files/watch-spec-folder.ts imports chokidar (dynamic)',
    ]);
  });

  test.each(['cli/main.ts', 'index.ts'])('reach no heavy library before it is needed: %s', (entry) => {
    const loaded = new Set([entry]);
    for (const file of loaded) {
      for (const { from, to, kind } of imports) if (from === file && kind === 'value') loaded.add(to);
    }
    expect(loaded.size).toBeGreaterThan(20);
    expect([...loaded].filter((name) => heavyLibraries.includes(libraryOf(name)))).toEqual([]);
  });
});

/** What a pure function has no use for: disk, terminal, clock, chance, network, locale. */
const impure = new Set([
  ...['process', 'console', 'Date', 'performance', 'globalThis', 'crypto', 'fetch', 'navigator', 'require'],
  ...[
    'setTimeout',
    'setInterval',
    'setImmediate',
    'queueMicrotask',
    'eval',
    'Function',
    'WebSocket',
    'Temporal',
  ],
]);
const impureMembers = /^(random|localeCompare|toLocale\w+|Collator|DateTimeFormat|NumberFormat)$/;

function impurities(source: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  visit(source, (node) => {
    if (!ts.isIdentifier(node)) return;
    const { parent, text } = node;
    const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
    const isKey = (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node;
    const isImpure = isMember ? impureMembers.test(text) : !isKey && impure.has(text);
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    if (isImpure) found.push(`${source.fileName}:${line + 1} ${text}`);
    if (ts.isMetaProperty(parent)) found.push(`${source.fileName}:${line + 1} import.meta`);
  });
  return found;
}

test('the pure folders use no disk, terminal, clock, chance or locale', () => {
  const pure = [...sources].filter(([name]) => pureLayers.includes(layerOf(name)) || !name.includes('/'));
  expect(pure.flatMap(([, source]) => impurities(source))).toEqual([]);
});

test.each([
  'process.cwd()',
  'new Date()',
  'Math.random()',
  'a.localeCompare(b)',
  'globalThis.x',
  'f(console)',
])('and this would be found: %s', (text) => expect(impurities(parse('x.ts', text))).toHaveLength(1));

/** A table may be as long as it is. */
const tables = [
  'diagnostics/messages.ts',
  'cli/cli-messages.ts',
  'read/grammar/spec-grammar.ts',
  'read/rules/browser-names.ts',
];

test('no file but a table is longer than 200 lines', () => {
  const long = [...sources].filter(
    ([name, { text }]) => !tables.includes(name) && text.split('\n').length > 201,
  );
  expect(long.map(([name]) => name)).toEqual([]);
});

describe('a run loads no library that it does not need', () => {
  const hooks = `
    import { appendFileSync } from 'node:fs';
    export async function load(url, context, next) {
      appendFileSync(new URL('loaded.txt', import.meta.url), url + '\\n');
      return next(url, context);
    }`;
  const register = `
    import { register } from 'node:module';
    register('./hooks.mjs', import.meta.url);`;

  /** The heavy libraries that a command loaded, and its exit code. */
  function run(
    folder: string,
    argv: readonly string[],
  ): { readonly code: number | null; readonly heavy: unknown } {
    writeTree(folder, { 'hooks.mjs': hooks, 'register.mjs': register, 'loaded.txt': '' });
    const { code } = runKfgen(folder, argv, {
      nodeOptions: ['--import', pathToFileURL(join(folder, 'register.mjs')).href],
    });
    const urls = readFileSync(join(folder, 'loaded.txt'), 'utf8');
    expect(urls).toContain('dist/cli/main.js');
    return { code, heavy: heavyLibraries.filter((name) => urls.includes(`/node_modules/${name}/`)) };
  }

  test.each([[['--help']], [['--version']], [['help', 'check']], [['lint']]])('%o', (argv) => {
    expect(run(project(), argv)).toEqual({ code: 0, heavy: [] });
  });

  test.each([[[]], [['check']], [['lint']]])('%o on a spec with a mistake', (argv) => {
    expect(run(project(brokenSpec), argv)).toEqual({ code: 1, heavy: [] });
  });

  test('bad usage', () => {
    expect(run(project(), ['chekc'])).toEqual({ code: 2, heavy: [] });
  });

  test('a run that writes loads all but the one for diffs, and a stale check loads that, too', () => {
    const folder = project();
    const printers = heavyLibraries.filter((name) => name !== 'chokidar');
    expect(run(folder, ['check'])).toEqual({ code: 1, heavy: printers });
    expect(run(folder, [])).toEqual({ code: 0, heavy: printers.filter((name) => name !== 'diff') });
  });
});
