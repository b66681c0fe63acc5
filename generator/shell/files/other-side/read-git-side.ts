import { isAbsolute, posix, relative, sep } from 'node:path';
import { FileError } from '../file-error.js';
import { decodeText } from '../read-text.js';
import { isSpecFile } from './is-spec-file.js';
import { packageVersion, type OtherSide, type PackageVersion, type Places } from './other-side.js';
import { lineOf, runGit } from './run-git.js';
import { shallowError } from './shallow-error.js';

/** The spec as a commit has it, and the versions of the packages there. */
export function readGitSide(against: string, { spec, out, project }: Places): OtherSide {
  const commit = commitOf(against);
  const prefix = lineOf(runGit(['rev-parse', '--show-prefix']).out);
  const inTree = (path: string): string => posix.normalize(prefix + fromHere(path)).replace(/\/$/, '');
  const files = readFiles(commit, inTree(spec), (path) => shownPath(path, inTree(spec), spec), against);
  if (Object.keys(files).length === 0) throw new FileError('ref-no-spec', { against, folder: spec });
  const packages = [project, out].flatMap((folder): readonly PackageVersion[] => {
    const path = posix.join(prefix, fromHere(folder), 'package.json');
    if (path.startsWith('../')) return [];
    const found = runGit(['cat-file', 'blob', `${commit}:${path}`]);
    return found.ok ? packageVersion(found.out.toString('utf8')) : [];
  });
  return { files, folder: spec.replace(/[\\/]+$/, ''), packages };
}

function fromHere(path: string): string {
  return (isAbsolute(path) ? relative(process.cwd(), path) : path).split(sep).join('/');
}

/** A file of the spec, by the path that it would have here. */
function shownPath(path: string, folder: string, spec: string): string {
  return folder === '.' ? path : spec.replace(/[\\/]+$/, '') + path.slice(folder.length);
}

/** The commit that a ref names. Nothing that begins with a dash is a ref: git would take it for an option. */
function commitOf(against: string): string {
  const inside = runGit(['rev-parse', '--is-inside-work-tree']);
  if (!inside.ok) {
    if (/not a git repository/.test(inside.reason)) throw new FileError('against-missing', { against });
    throw new FileError('git-failed', { against, reason: inside.reason });
  }
  const found = against.startsWith('-')
    ? undefined
    : runGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${against}^{commit}`]);
  if (found?.ok === true) return lineOf(found.out);
  const isShallow = lineOf(runGit(['rev-parse', '--is-shallow-repository']).out) === 'true';
  if (isShallow) throw shallowError(against);
  throw new FileError('ref-missing', { against });
}

/** The YAML files below a folder of a commit. Links and submodules have no text of their own. */
function readFiles(
  commit: string,
  folder: string,
  shown: (path: string) => string,
  against: string,
): Readonly<Record<string, string>> {
  if (folder.startsWith('../') || folder === '..') return {};
  const listed = runGit([
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    commit,
    ...(folder === '.' ? [] : [`${folder}/`]),
  ]);
  if (!listed.ok) throw new FileError('git-failed', { against, reason: listed.reason });
  const entries = listed.out
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, mode, object, path] = /^(\d+) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line) ?? [];
      const isText = mode === '100644' || mode === '100755';
      return object !== undefined &&
        path !== undefined &&
        isText &&
        isSpecFile(folder === '.' ? path : path.slice(folder.length + 1))
        ? [{ object, path }]
        : [];
    })
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  const input = entries.map(({ object }) => `${object}\n`).join('');
  const { ok, out, reason } = runGit(['cat-file', '--batch'], input);
  if (!ok) throw new FileError('git-failed', { against, reason });
  const contents = objectsIn(out);
  return Object.fromEntries(
    entries.map(({ path }, index) => {
      const name = shown(path);
      return [name, decodeText(`${against}:${path}`, contents[index] ?? Buffer.alloc(0))];
    }),
  );
}

/** The contents that `git cat-file --batch` prints, each behind a line with its size. */
function objectsIn(out: Buffer): readonly Buffer[] {
  const contents: Buffer[] = [];
  for (let start = 0; start < out.length;) {
    const end = out.indexOf(0x0a, start);
    const size = Number(/ (\d+)$/.exec(out.toString('latin1', start, end))?.[1] ?? 0);
    contents.push(out.subarray(end + 1, end + 1 + size));
    start = end + 1 + size + 1;
  }
  return contents;
}
