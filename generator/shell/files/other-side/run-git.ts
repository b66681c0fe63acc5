import { spawnSync } from 'node:child_process';
import { FileError } from '../file-error.js';

/** More than any spec has; what is longer is no spec. */
const MAXIMUM_BYTES = 64 * 1024 * 1024;

interface GitResult {
  readonly ok: boolean;
  readonly out: Buffer;
  /** What git says when it fails. */
  readonly reason: string;
}

/** Runs git without a shell. Paths are taken as they are written, and no configuration changes what it prints. */
export function runGit(argv: readonly string[], input = ''): GitResult {
  const { status, output, error } = spawnSync('git', ['-c', 'core.quotePath=false', ...argv], {
    input,
    maxBuffer: MAXIMUM_BYTES,
    env: { ...process.env, GIT_LITERAL_PATHSPECS: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
  });
  if (error !== undefined && 'code' in error && error.code === 'ENOENT')
    throw new FileError('git-missing', {}, { cause: error });
  const [, out, said] = (output as readonly (Buffer | null)[] | null) ?? [];
  const lastLine = said?.toString('utf8').trim().split('\n').at(-1);
  return {
    ok: error === undefined && status === 0,
    out: out ?? Buffer.alloc(0),
    reason: error?.message ?? lastLine ?? '',
  };
}
