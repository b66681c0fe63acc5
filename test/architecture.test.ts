import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { heavyLibraries } from './support/heavy-libraries.js';
import { repositoryRoot } from './support/read-spec-files.js';

interface Import {
  readonly from: string;
  /** The path of a file in the generator, or the name of a library. */
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

/** The folder of the table that contains a file: the longest path that is a prefix. */
function layerOf(path: string): string {
  const layers = [...rules.keys()].filter((layer) => isWithin(path, layer));
  return layers.sort((a, b) => b.length - a.length)[0] ?? '';
}

/** Whether a path is a folder or file, or is inside it. */
function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}/`);
}

function libraryOf(name: string): string {
  return name.startsWith('node:') ? name : name.split('/', 1)[0]!;
}

function show({ from, to, kind }: Import): string {
  return `${from} imports ${to} (${kind})`;
}

/** A row of the table in CONTRIBUTING. */
interface LayerRule {
  /** Folders and files that a layer may import besides itself. */
  readonly imports: readonly string[];
  /** Those from which it may import types only. */
  readonly types: readonly string[];
  readonly libraries: readonly string[];
}

const contributing = readFileSync(join(repositoryRoot, 'CONTRIBUTING.md'), 'utf8').replaceAll('\r\n', '\n');

const rules: ReadonlyMap<string, LayerRule> = new Map(
  tableRows(/^\| folder .*may import.*$/m).map(([folder = '', , imports = '', libraries = '']) => {
    const named = [...imports.matchAll(/(types of )?`([^`]+)`/g)];
    const list = (isType: boolean): string[] =>
      named.flatMap(([, type, name]) => (isType === (type !== undefined) ? [name!] : []));
    return [
      folder.replaceAll('`', ''),
      {
        imports: list(false),
        types: list(true),
        libraries: libraries === '–' ? [] : libraries.split(', '),
      },
    ];
  }),
);

/** The cells of the rows of a table in CONTRIBUTING, found by its head. */
function tableRows(head: RegExp): readonly (readonly string[])[] {
  const [, , ...lines] = contributing.slice(contributing.search(head)).split('\n');
  return lines
    .slice(
      0,
      lines.findIndex((line) => !line.startsWith('|')),
    )
    .map((row) =>
      row
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}

/** From the top; folders beside the floors belong to none. */
const floors = ['shell', 'authoring', 'compiler', 'base'];
/** The browser is a world of its own: it has no disk and no process, and its clock is what people wait by. */
const isPure = (path: string): boolean => !isWithin(path, 'shell') && !isWithin(path, 'browser');

function foldersIn(path: string): readonly string[] {
  const entries = readdirSync(join(repositoryRoot, path), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${path}/${name}`);
}

describe('tests', () => {
  test('lie in the folders that CONTRIBUTING names', () => {
    const named = tableRows(/^\| folder +\| what it holds/m).flatMap(([cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!),
    );
    expect(named.filter((name) => !name.endsWith('.ts')).sort()).toEqual([...foldersIn('test')].sort());
  });

  test('of a floor lie in folders that are called like those of the floor', () => {
    const strays = floors.flatMap((floor) => {
      const own = foldersIn(`generator/${floor}`).map((path) => path.replace('generator', 'test'));
      return foldersIn(`test/${floor}`).filter((path) => !own.includes(path));
    });
    expect(strays).toEqual([]);
  });
});

describe('imports', () => {
  test('every file lies in a folder of the table, and every folder of the table has files', () => {
    const layers = new Set([...sources.keys()].map(layerOf));
    expect([...layers].sort()).toEqual([...rules.keys()].sort());
  });

  test('the table lets a floor import only floors below it', () => {
    const floorOf = (path: string): number => floors.indexOf(path.split('/')[0]!);
    const upwards = [...rules].flatMap(([layer, { imports, types }]) =>
      [...imports, ...types]
        .filter((name) => floorOf(layer) >= 0 && floorOf(name) >= 0 && floorOf(name) < floorOf(layer))
        .map((name) => `${layer} imports ${name}`),
    );
    expect(upwards).toEqual([]);
  });

  test('keep to what their layer may import', () => {
    const isAllowed = ({ from, to, kind }: Import): boolean => {
      const layer = layerOf(from);
      const { imports, types } = rules.get(layer) ?? { imports: [], types: [] };
      const allowed = kind === 'type' ? [layer, ...imports, ...types] : [layer, ...imports];
      return allowed.some((name) => isWithin(to, name));
    };
    expect(imports.filter((each) => each.isOwn && !isAllowed(each)).map(show)).toEqual([]);
  });

  test('lead to files that there are', () => {
    expect(imports.filter(({ to, isOwn }) => isOwn && !sources.has(to)).map(show)).toEqual([]);
  });

  test('never lead from one emitter to another', () => {
    const listed = imports.filter(({ from }) => from === 'compiler/emit/emitters.ts');
    const emitters = listed.map(({ to }) => posix.dirname(to)).filter((folder) => folder !== 'compiler/emit');
    const emitterOf = (path: string): string | undefined => emitters.find((folder) => isWithin(path, folder));
    const crossing = imports.filter(({ from, to, isOwn }) => {
      const [own, other] = [emitterOf(from), isOwn ? emitterOf(to) : undefined];
      return own !== undefined && other !== undefined && own !== other;
    });
    expect(emitters.length).toBeGreaterThan(10);
    expect(crossing.map(show)).toEqual([]);
  });

  test('never go round in a circle, those of types included', () => {
    const targets = new Map([...sources.keys()].map((name) => [name, new Set<string>()]));
    for (const { from, to, isOwn } of imports) if (isOwn) targets.get(from)?.add(to);
    // Repeatedly removes the files that import none of the remaining ones: cycles remain.
    for (let isDone = false; !isDone;) {
      const leaves = [...targets].filter(([, left]) => left.size === 0).map(([name]) => name);
      for (const leaf of leaves) targets.delete(leaf);
      for (const left of targets.values()) for (const leaf of leaves) left.delete(leaf);
      isDone = leaves.length === 0;
    }
    expect([...targets.keys()]).toEqual([]);
  });

  test('of a library are in the folders that the table gives for it', () => {
    const libraries = imports.filter(({ to, isOwn }) => !isOwn && !to.startsWith('node:'));
    const named = [...rules].flatMap(([layer, rule]) => rule.libraries.map((name) => `${layer} ${name}`));
    const found = new Set(libraries.map(({ from, to }) => `${layerOf(from)} ${libraryOf(to)}`));
    expect([...found].sort()).toEqual(named.sort());
  });

  test.each([
    ['ts-morph', ['compiler/print/javascript-of.ts', 'compiler/print/print-form.ts']],
    ['json-schema-to-typescript', ['compiler/print/print-declarations.ts']],
  ])('of %s stand in no other file', (library, files) => {
    expect(imports.filter(({ to }) => to === library).map(({ from }) => from)).toEqual(files);
  });

  test("of Node's own modules stand in the shell, save for the hash", () => {
    const own = imports.filter(({ from, to }) => to.startsWith('node:') && isPure(from));
    expect(own.map(show)).toEqual(['compiler/write/content-hash.ts imports node:crypto (value)']);
  });

  test("of Node's own modules are of files, archives, addresses, hashes, the machine and its compiler: none reaches the network, and git is the only program that is started", () => {
    const named = new Set(imports.map(({ to }) => to).filter((name) => name.startsWith('node:')));
    const modules = ['crypto', 'fs', 'module', 'os', 'path', 'url', 'v8', 'zlib'].map(
      (name) => `node:${name}`,
    );
    expect([...named].sort()).toEqual(['node:child_process', ...modules]);
    const starters = imports.filter(({ to }) => to === 'node:child_process');
    expect(starters.map(({ from }) => from)).toEqual(['shell/files/other-side/run-git.ts']);
    const flags = imports.filter(({ to }) => to === 'node:v8');
    expect(flags.map(({ from }) => from)).toEqual(['shell/cli/optimize-later.ts']);
  });

  test.each(['shell/cli/main.ts', 'index.ts'])('reach no heavy library before it is needed: %s', (entry) => {
    const loaded = new Set([entry]);
    for (const file of loaded) {
      for (const { from, to, kind } of imports) if (from === file && kind === 'value') loaded.add(to);
    }
    expect(loaded.size).toBeGreaterThan(20);
    expect([...loaded].filter((name) => heavyLibraries.includes(libraryOf(name)))).toEqual([]);
  });
});

/** What a pure function does not use: disk, terminal, clock, chance, network, locale. */
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

test('all but the shell uses no disk, terminal, clock, chance or locale', () => {
  const pure = [...sources].filter(([name]) => isPure(name));
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

describe('what a command prints goes through Voice', () => {
  const importersOf = (name: string): readonly string[] =>
    imports.filter(({ to }) => to === name).map(({ from }) => from);

  test('only the start of the command line and Voice know the terminal', () => {
    expect(importersOf('shell/cli/terminal.ts')).toEqual([
      'shell/cli/choose-language.ts',
      'shell/cli/main.ts',
      'shell/cli/run-cli.ts',
      'shell/cli/voice.ts',
    ]);
  });

  /** The files of the shell in which such a property is read or called. */
  function usersOf(property: RegExp): readonly string[] {
    const users = new Set<string>();
    for (const [name, source] of sources) {
      if (isPure(name)) continue;
      visit(source, (node) => {
        if (ts.isPropertyAccessExpression(node) && property.test(node.getText())) users.add(name);
      });
    }
    return [...users];
  }

  test('only Voice writes to the terminal, and only the start to the streams', () => {
    expect(usersOf(/\bterminal\.(print|printError|showProgress)$/)).toEqual(['shell/cli/voice.ts']);
    expect(usersOf(/\b(stdout|stderr|console)\.\w+$/)).toEqual(['shell/cli/main.ts']);
  });

  test('only Voice makes JSON of a document', () => {
    expect(importersOf('base/text/json-text.ts')).toEqual(['shell/cli/voice.ts']);
    expect(usersOf(/^JSON\.stringify$/).filter((name) => isWithin(name, 'shell/cli'))).toEqual([]);
  });
});

test('emitters wait for nothing', () => {
  const waiting: string[] = [];
  for (const [name, source] of sources) {
    if (!isWithin(name, 'compiler/emit')) continue;
    visit(source, (node) => {
      if (node.kind === ts.SyntaxKind.AsyncKeyword || ts.isAwaitExpression(node)) waiting.push(name);
    });
  }
  expect(waiting).toEqual([]);
});

/** The words of one spec, which is data to the generator as any other. */
const wordsOfTheSpec = [
  ...['KfMessage', 'KfEvent', 'open_kfid', 'external_userid', 'servicer', 'sync_msg'],
  ...['openKfidOf', 'isFromCustomer', 'wecom-kf-messages'],
];

test('nothing in the generator is about the shipped spec, comments included', () => {
  const found = [...sources].flatMap(([name, { text }]) =>
    wordsOfTheSpec.filter((word) => text.includes(word)).map((word) => `${name}: ${word}`),
  );
  expect(found).toEqual([]);
});

/** A table may be as long as it is. */
const tables = [
  'base/words/zh-CN/mistakes.ts',
  'base/words/en/mistakes.ts',
  'compiler/layout/syntax/node.ts',
  'compiler/read/grammar/spec-grammar.ts',
  'compiler/read/rules/browser-names.ts',
];

test('no file but a table is longer than 200 lines', () => {
  const long = [...sources].filter(
    ([name, { text }]) => !tables.includes(name) && text.split('\n').length > 201,
  );
  expect(long.map(([name]) => name)).toEqual([]);
});
