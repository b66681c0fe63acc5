// Prints, as Markdown tables, how much code lies on which floor and how far syntax and symbols reach. It measures what
// is in the working tree or, with `--ref REF`, in a commit, so that before and after come from one script:
//
//   node scripts/measure-structure.js [--ref REF]
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseArgs } from 'node:util';

/** From the top; then what stands beside them. */
const floors = ['shell', 'authoring', 'index.ts', 'compiler', 'base', 'runtime', 'derive', 'test'];

/** The floor of each folder before there were floors. */
const formerFloors = {
  cli: 'shell',
  files: 'shell',
  explain: 'authoring',
  draft: 'authoring',
  capture: 'authoring',
  infer: 'authoring',
  setup: 'authoring',
  'generate.ts': 'compiler',
  read: 'compiler',
  model: 'compiler',
  emit: 'compiler',
  write: 'compiler',
  diagnostics: 'base',
  text: 'base',
};

/** The reader's folder, today and formerly. */
const reader = /^generator\/(?:compiler\/)?read\//;
/** What is written and not yet resolved, by its path in the reader. */
const unresolved = /^(?:syntax\.ts$|syntax\/|symbols\/)/;
/** The parts of the reader that build and resolve it. */
const resolving = /^(?:syntax\.ts$|(?:syntax|symbols|grammar|lower)\/)/;

const { ref } = parseArgs({ options: { ref: { type: 'string' } } }).values;
const files = (ref === undefined ? workingTree() : commit(ref)).map(({ path, text }) => ({
  path,
  text,
  place: placeOf(path),
  lines: text.split('\n').length - 1,
}));

const code = files.filter(({ place }) => place.floor !== 'test');
const importers = code.filter(isImporter);

process.stdout.write(`# Structure of ${ref ?? 'the working tree'}

${sizeTable('floor', ({ floor }) => floor)}

${sizeTable('folder', ({ floor, folder }) => posix.join(floor, folder))}

Files outside decoding, symbols and lowering that import syntax or symbols: ${importers.length}

${importers.map(({ path }) => `- ${path}\n`).join('')}`);

function git(argv, input) {
  return execFileSync('git', argv, { input, maxBuffer: 2 ** 28 });
}

function isMeasured(path) {
  return /^(?:generator|derive|test)\/.*\.ts$/.test(path) && !/^test\/(?:golden|invalid)\//.test(path);
}

function workingTree() {
  const listed = git(['ls-files', '-z', '--cached', '--others', '--exclude-standard']).toString();
  const paths = listed.split('\0').filter((path) => isMeasured(path) && existsSync(path));
  return [...new Set(paths)].sort().map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

function commit(name) {
  const listed = git(['ls-tree', '-r', '-z', '--name-only', '--end-of-options', name]).toString();
  const paths = listed.split('\0').filter(isMeasured).sort();
  const output = git(['cat-file', '--batch'], paths.map((path) => `${name}:${path}\n`).join(''));
  let offset = 0;
  return paths.map((path) => {
    const start = output.indexOf('\n', offset) + 1;
    const end = start + Number(output.toString('utf8', offset, start).trim().split(' ').at(-1));
    offset = end + 1;
    return { path, text: output.toString('utf8', start, end) };
  });
}

function placeOf(path) {
  const [root, first, second = ''] = path.split('/');
  const isFile = (name) => name.endsWith('.ts');
  if (root !== 'generator') return { floor: root, folder: isFile(first) ? '' : first };
  const former = formerFloors[first];
  if (former !== undefined) return { floor: former, folder: first };
  return { floor: first, folder: isFile(second) && first !== 'compiler' ? '' : second };
}

function sizeTable(title, keyOf) {
  const keys = [...new Set(files.map(({ place }) => keyOf(place)))];
  const order = (key) => floors.indexOf(key.split('/')[0]);
  const rows = keys
    .sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1))
    .map((key) => [key, ...sizesOf(files.filter(({ place }) => keyOf(place) === key))]);
  const head = [title, 'files', 'lines', 'lines a file: p50', 'p95', 'files of ≤ 10 lines', 'of > 150'];
  return markdownTable(head, title === 'floor' ? [...rows, ['all but tests', ...sizesOf(code)]] : rows);
}

/** How many files, lines, half and 95 % of the files at most so long, very short ones and long ones. */
function sizesOf(group) {
  const sizes = group.map(({ lines }) => lines).sort((a, b) => a - b);
  const quantile = (share) => sizes[Math.max(0, Math.ceil(share * sizes.length) - 1)] ?? 0;
  return [
    sizes.length,
    sizes.reduce((sum, lines) => sum + lines, 0),
    quantile(0.5),
    quantile(0.95),
    sizes.filter((lines) => lines <= 10).length,
    sizes.filter((lines) => lines > 150).length,
  ];
}

function isImporter({ path, text }) {
  if (!path.startsWith('generator/')) return false;
  const isResolving = reader.test(path) && resolving.test(path.replace(reader, ''));
  const targets = importsOf(path, text).filter((target) => reader.test(target));
  return !isResolving && targets.some((target) => unresolved.test(target.replace(reader, '')));
}

/** The project's own files that a file imports, by path. */
function importsOf(path, text) {
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']*)\.js'/g)].map(([, target]) =>
    posix.join(posix.dirname(path), `${target}.ts`),
  );
}

function markdownTable(head, rows) {
  const row = (cells) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map((_, column) => (column === 0 ? '---' : '--:'))), ...rows.map(row)].join(
    '\n',
  );
}
