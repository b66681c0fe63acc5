import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { beforeAll, describe, expect, test } from 'vitest';
import { commandNames } from '../generator/shell/cli/command-table.js';
import { publishedPackage } from './package/packed.js';
import { runIn } from './shell/cli/run-in.js';
import { copyRepository } from './support/copy-repository.js';
import { repositoryRoot } from './support/read-spec-files.js';
import { isThorough } from './support/thoroughness.js';
import { requireBuild } from './shell/cli/run-kfgen.js';

const english = textOf('README.md');
const chinese = textOf('README.zh-CN.md');
const readmes = [
  ['README.md', english],
  ['README.zh-CN.md', chinese],
] as const;

/** For people who work on this repository. */
const guides = [
  'CONTRIBUTING.md',
  'SECURITY.md',
  'test/golden/README.md',
  ...readdirSync(join(repositoryRoot, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .sort(),
].map((path) => [path, textOf(path)] as const);
const documents = [
  ...readmes,
  ...guides,
  ...['CHANGELOG.md', 'generated/README.md', 'spec/README.md'].map((path) => [path, textOf(path)] as const),
];

const { scripts, version } = JSON.parse(textOf('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly version: string;
};

function textOf(path: string): string {
  return readFileSync(join(repositoryRoot, path), 'utf8').replaceAll('\r\n', '\n');
}

/** The texts of the fenced blocks in a language. */
function blocks(document: string, language: string): readonly string[] {
  return [...document.matchAll(/^ *```(\S*)\n([\s\S]*?)^ *```$/gm)].flatMap(([, name, text]) =>
    name === language ? [text!] : [],
  );
}

/** The commands in the shell blocks; those joined by `&&` count separately. */
function commandsIn(document: string): readonly string[] {
  const lines = blocks(document, 'sh').flatMap((text) => text.trim().split('\n'));
  return lines.flatMap((line) => line.split(' && ')).map((command) => command.trim());
}

/** The code in the first cell of each row of tables that have such cells. */
function firstCells(document: string, pattern: RegExp): readonly string[] {
  return [...document.matchAll(/^\| `([^`]+)` +\|/gm)].flatMap(([, cell]) =>
    pattern.test(cell!) ? [cell!] : [],
  );
}

let copy = '';

/** The repository as a user might have it: in a folder with blanks and Chinese in its name, with what npm installs. */
beforeAll(() => {
  requireBuild();
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kfgen ')));
  copy = join(folder, '微信 客服');
  copyRepository(copy, ['dist', 'generated/dist']);
  return () => rmSync(folder, { recursive: true, force: true });
});

function run(command: string, cwd = copy): { readonly status: number | null; readonly output: string } {
  const environment = {
    npm_config_offline: 'true',
    npm_config_update_notifier: 'false',
    npm_config_audit: 'false',
  };
  const env = { ...process.env, ...environment, LANG: 'zh_CN.UTF-8' };
  const { status, stdout, stderr } = spawnSync(command, { cwd, encoding: 'utf8', env, shell: true });
  return { status, output: stdout + stderr };
}

describe.each(readmes)('%s', (_, document) => {
  test('begins with the two commands that set all up', () => {
    expect(blocks(document, 'sh').slice(0, 2)).toEqual(['npm ci && npx kfgen\n', 'npm ci && npm test\n']);
  });

  test('is the other in another language: same commands, options, exit codes, files', () => {
    const facts = (text: string): unknown => ({
      shell: blocks(text, 'sh'),
      yaml: blocks(text, 'yaml'),
      firstCells: firstCells(text, /./),
      headings: [...text.matchAll(/^#+ /gm)].map(([mark]) => mark),
    });
    expect(facts(document)).toEqual(facts(english));
  });

  test('names the other at the top', () => {
    const other = document === english ? 'README.zh-CN.md' : 'README.md';
    expect(document.split('\n').slice(0, 4).join('\n')).toContain(`](${other})`);
  });

  test('names the commands and options that --help names, and no others', async () => {
    const help = async (...argv: string[]): Promise<string> =>
      (await runIn(copy, [...argv, '--help', '--lang', 'en'])).out;
    const main = await help();
    const commands = [...main.matchAll(/^ {2}([a-z]+)(?: [[<][\w.]+[\]>])* {2,}/gm)].map(
      ([, name]) => `kfgen ${name!}`,
    );
    expect(firstCells(document, /^kfgen /)).toEqual(commands);
    const options = [main, ...(await Promise.all(commandNames.map((name) => help(name))))].join('\n');
    const known = [...options.matchAll(/^ +(?:-\w, )?(--[\w-]+(?: <\w+>)?)/gm)].map(([, name]) => name!);
    expect([...firstCells(document, /^--/)].sort()).toEqual(
      [...new Set(known.map((name) => name.replace(/[<>]/g, '')))].sort(),
    );
  });

  test('names the exit codes that --help names', async () => {
    const { out } = await runIn(copy, ['--help', '--lang', 'en']);
    const line = out.split('\n').find((text) => text.startsWith('Exit codes:'))!;
    expect(firstCells(document, /^\d$/)).toEqual([...line.matchAll(/(\d) /g)].map(([, code]) => code));
  });

  test('lists the files that are generated', () => {
    const { files } = JSON.parse(textOf('generated/.kfgen.json')) as { files: object };
    const paths = Object.keys(files).map((path) => `generated/${path.replace(/^(src\/runtime\/).*/, '$1')}`);
    const listed = firstCells(document, /^generated\//);
    expect([...listed].sort()).toEqual([...new Set([...paths, 'generated/.kfgen.json'])].sort());
  });

  test('shows a mistake as it is reported', async () => {
    const path = join(copy, 'spec/messages/text.yaml');
    const before = readFileSync(path, 'utf8');
    try {
      writeFileSync(path, before.replace('content: { type: string,', 'content: { type: strng,'));
      const { code, out } = await runIn(copy, ['lint', '--lang', document === english ? 'en' : 'zh-CN']);
      expect(code).toBe(1);
      expect(out).toContain(blocks(document, 'text')[0]!.trimEnd());
    } finally {
      writeFileSync(path, before);
    }
  });

  test('shows settings that kfgen accepts, each with its default', async () => {
    const folder = join(copy, 'node_modules/.settings');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), blocks(document, 'json')[0]!);
    cpSync(join(copy, 'spec'), join(folder, 'spec'), { recursive: true });
    expect(await runIn(folder, ['lint'])).toMatchObject({ code: 0, err: '' });
  });

  test.each(blocks(document, 'yaml'))('shows a spec file that needs nothing else: %#', async (yaml) => {
    const path = join(copy, 'spec/messages/red_packet.yaml');
    try {
      writeFileSync(path, yaml);
      expect(await runIn(copy, ['lint'])).toMatchObject({ code: 0, err: '' });
    } finally {
      rmSync(path);
    }
  });
});

describe('the commands', () => {
  const commands = new Set([english, chinese, ...guides.map(([, text]) => text)].flatMap(commandsIn));

  test('of npm that install and test are what CI runs, and are there', () => {
    expect(commands).toContain('npm ci');
    expect(textOf('.ci/run').trim().split('\n').at(-1)).toBe(blocks(english, 'sh')[1]!.trim());
    expect(textOf('.github/workflows/ci.yml')).toContain('      - run: npm ci\n      - run: npm test\n');
    expect(scripts).toHaveProperty('test');
    expect(existsSync(join(repositoryRoot, 'package-lock.json'))).toBe(true);
  });

  test.each([...commands])('%s', (command) => {
    const [program = '', first = '', second = ''] = command.replace(/^(?:[A-Z_]+=\S+ )+/, '').split(' ');
    switch (`${program} ${first}`) {
      case 'npm ci':
      case 'npm test':
        return;
      case 'npm run':
        expect(scripts).toHaveProperty([second]);
        // What is built is here already; at home packing is left to test/package.
        if (second === 'pack' && isThorough) expect(run('node scripts/pack.js')).toMatchObject({ status: 0 });
        return;
      case 'npx vitest':
        return expect(existsSync(join(copy, command.split(' ').at(-1)!))).toBe(true);
      case 'npx kfgen':
        // What npx starts in the end, without the cache that all projects share.
        return expect(run(command.replace('npx kfgen', 'node bin/kfgen.js'))).toMatchObject({ status: 0 });
      case 'npm install': {
        const project = join(dirname(copy), 'project');
        mkdirSync(project);
        writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
        expect(second).toBe(`./packed/wecom-kf-messages-${version}.tgz`);
        if (isThorough) cpSync(join(copy, 'packed'), join(project, 'packed'), { recursive: true });
        else cpSync(publishedPackage(), join(project, second), { recursive: true });
        expect(run(command, project)).toMatchObject({ status: 0 });
        const script = `import { isKfMessage } from 'wecom-kf-messages'; process.exitCode = isKfMessage({}) ? 1 : 0;`;
        writeFileSync(join(project, 'main.js'), script);
        return expect(run('node main.js', project)).toEqual({ status: 0, output: '' });
      }
      default:
        throw new Error(`No test knows how to run: ${command}`);
    }
  });
});

/** Blocks that begin with their file's name are files of one program, and import each other. */
function fileOf(path: string, index: number, text: string): string {
  const [, name] = /^\/\*\* (\w+\.ts)：/.exec(text) ?? [];
  const document = path.replaceAll('/', '-').replace('.md', '');
  return name === undefined ? `${document}-${index}.ts` : `${document}/${name}`;
}

test('the examples in TypeScript compile', () => {
  const examples = documents.flatMap(([path, document]) =>
    blocks(document, 'ts').map((text, index) => [fileOf(path, index, text), text] as const),
  );
  expect(examples.length).toBeGreaterThan(4);
  for (const [file, text] of examples) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), text);
  }
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noImplicitReturns: true,
    target: 'es2022',
    module: 'nodenext',
    resolveJsonModule: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['node'],
    typeRoots: [join(repositoryRoot, 'node_modules/@types')],
  };
  const project = { compilerOptions, files: examples.map(([file]) => file) };
  writeFileSync(join(copy, 'tsconfig.examples.json'), JSON.stringify(project));
  const tsc = join(repositoryRoot, 'node_modules/typescript-7/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.examples.json'], {
    cwd: copy,
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});

test.each(guides.flatMap(([path, text]) => blocks(text, 'js').map((program) => [path, program] as const)))(
  'the program in %s runs',
  (_, program) => {
    writeFileSync(join(copy, 'try.mjs'), program);
    expect(run('node try.mjs')).toMatchObject({ status: 0 });
  },
);

/** Paths in code style whose first part is a folder of the repository, as guides name files. */
function namedPaths(document: string): readonly string[] {
  const roots = readdirSync(repositoryRoot).join('|').replaceAll('.', '\\.');
  const pattern = new RegExp(`\`((?:${roots})/[\\w./-]+)\``, 'g');
  return [...document.matchAll(pattern)].map(([, path]) => path!);
}

test.each(guides)('%s names files that there are', (_, document) => {
  // The cache comes and goes with a run.
  const named = namedPaths(document).filter((path) => !path.startsWith('node_modules/.cache/'));
  const gone = named.filter((path) => !existsSync(join(repositoryRoot, path)));
  expect(gone).toEqual([]);
});

test('and one that is gone would be found', () => {
  expect(namedPaths('`docs/gone.md`, `test/golden/`, `npm test`')).toEqual(['docs/gone.md', 'test/golden/']);
});

test('editors find the schema of the spec, and GitHub its forms', () => {
  const settings = JSON.parse(textOf('.vscode/settings.json')) as Readonly<Record<string, object>>;
  for (const path of Object.keys(settings['yaml.schemas']!))
    expect(existsSync(join(repositoryRoot, path))).toBe(true);
  const templates = readdirSync(join(repositoryRoot, '.github/ISSUE_TEMPLATE'));
  for (const name of templates.filter((each) => each !== 'config.yml'))
    expect(load(textOf(`.github/ISSUE_TEMPLATE/${name}`))).toMatchObject({
      name: expect.any(String) as string,
      description: expect.any(String) as string,
      body: expect.arrayContaining([
        expect.objectContaining({ validations: { required: true } }),
      ]) as unknown[],
    });
});

describe.each(documents)('the links in %s', (path, document) => {
  const prose = document.replace(/^ *```[\s\S]*?^ *```$/gm, '');
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);

  test('lead to files and headings that there are', () => {
    for (const link of links.filter((target) => !/^\w+:/.test(target))) {
      const [file = '', heading] = link.split('#');
      const target = file === '' ? join(repositoryRoot, path) : join(repositoryRoot, dirname(path), file);
      expect({ link, exists: existsSync(target) }).toEqual({ link, exists: true });
      if (heading !== undefined)
        expect(headingsOf(readFileSync(target, 'utf8'))).toContain(decodeURI(heading));
    }
  });

  test('of a README are no dead ends', () => {
    if (path.startsWith('README')) expect(links.length).toBeGreaterThan(5);
  });
});

function headingsOf(document: string): readonly string[] {
  return [...document.matchAll(/^#+ (.*)$/gm)].map(([, text]) =>
    text!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
