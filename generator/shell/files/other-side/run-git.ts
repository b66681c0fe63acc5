import { spawnSync } from 'node:child_process';
import { FileError } from '../file-error.js';

/** More than any spec has; what is longer is no spec. */
const MAXIMUM_BYTES = 64 * 1024 * 1024;

interface GitResult {
  readonly ok: boolean;
  readonly out: Buffer;
  /** What git says when it fails, in one line: where nobody may read the repository, it says in several what to do. */
  readonly reason: string;
}

/**
 * Git tells its hooks by these which repository they belong to. From another folder they lead elsewhere, and the folder
 * says so, too.
 */
export const REPOSITORY_OF_HOOK = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_NAMESPACE',
];

/**
 * Runs git without a shell, in the repository of this folder. No configuration changes what the commands that are run
 * print; paths are taken as they are written.
 */
export function runGit(argv: readonly string[], input = ''): GitResult {
  const environment = Object.entries(process.env).filter(([name]) => !REPOSITORY_OF_HOOK.includes(name));
  const { status, output, error } = spawnSync('git', argv, {
    input,
    maxBuffer: MAXIMUM_BYTES,
    env: {
      ...Object.fromEntries(environment),
      GIT_LITERAL_PATHSPECS: '1',
      GIT_TERMINAL_PROMPT: '0',
      LC_ALL: 'C',
    },
  });
  if (error !== undefined && 'code' in error && error.code === 'ENOENT')
    throw new FileError('git-missing', {}, { cause: error });
  const [, out, said] = (output as readonly (Buffer | null)[] | null) ?? [];
  const lines = said
    ?.toString('utf8')
    .trim()
    .split(/\s*\n\s*/);
  return {
    ok: error === undefined && status === 0,
    out: out ?? Buffer.alloc(0),
    reason: error?.message ?? lines?.join(' ') ?? '',
  };
}

/** Without git, or outside of a repository, nobody knows. */
export function orNothing<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
}

/** Whether a name can stand in a command to be pasted as it is: a shell finds nothing of its own in it, git no option. */
export function isTypable(name: string): boolean {
  return /^(?!-)[\p{L}\p{M}\p{N}_.@+/-]+$/u.test(name);
}

/** What git prints where that is one line. */
export function lineOf(out: Buffer): string {
  return out.toString('utf8').replace(/\r?\n$/, '');
}
