/** How one file in the output folder differs from what the spec gives. */
export type Change = UnchangedFile | MissingFile | DifferingFile | SurplusFile;

interface UnchangedFile {
  readonly kind: 'unchanged';
  readonly path: string;
}

interface MissingFile {
  readonly kind: 'missing';
  readonly path: string;
  readonly after: string;
}

/**
 * `stale`: as kfgen wrote it, from an older spec. `edited`: kfgen wrote it, somebody changed it.
 * `foreign`: kfgen never wrote it, and writing would overwrite it.
 */
interface DifferingFile {
  readonly kind: 'stale' | 'edited' | 'foreign';
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Written once, no longer wanted. `orphaned` is unchanged and is removed; `orphanedEdited` is kept and reported. */
interface SurplusFile {
  readonly kind: 'orphaned' | 'orphanedEdited';
  readonly path: string;
  readonly before: string;
}
