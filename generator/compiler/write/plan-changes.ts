import type { Change } from './change.js';
import { contentHash, lineFeedsOnly } from './content-hash.js';
import { manifestPath, type Manifest } from './manifest.js';

interface Outputs {
  /** What should be there, the manifest included. */
  readonly artifacts: ReadonlyMap<string, string>;
  /** Undefined when there is none, or none that can be trusted. */
  readonly manifest: Manifest | undefined;
  /** What is there, of the expected files and of those that the manifest lists. */
  readonly existing: ReadonlyMap<string, string>;
}

/** Every expected or surplus file with what to do about it, in the order of the paths. */
export function planChanges({ artifacts, manifest, existing }: Outputs): readonly Change[] {
  const hashes = new Map(Object.entries(manifest?.files ?? {}));
  const expected = [...artifacts].map(([path, after]) => {
    return expectedChange({ path, after, before: existing.get(path), hash: hashes.get(path) });
  });
  const surplus = surplusChanges(artifacts, hashes, existing);
  // By code unit, the same in every locale. No two have the same path.
  return [...expected, ...surplus].sort((left, right) => (left.path < right.path ? -1 : 1));
}

interface ExpectedFile {
  readonly path: string;
  readonly after: string;
  readonly before: string | undefined;
  readonly hash: string | undefined;
}

function expectedChange({ path, after, before, hash }: ExpectedFile): Change {
  if (before === undefined) return { kind: 'missing', path, after };
  if (lineFeedsOnly(before) === lineFeedsOnly(after)) return { kind: 'unchanged', path };
  if (path === manifestPath) return { kind: 'stale', path, before, after };
  return { kind: differenceKind(before, hash), path, before, after };
}

function differenceKind(before: string, hash: string | undefined): 'stale' | 'edited' | 'foreign' {
  if (hash !== undefined) return contentHash(before) === hash ? 'stale' : 'edited';
  return carriesMarker(before) ? 'stale' : 'foreign';
}

/** Without a readable manifest, only the header distinguishes kfgen's files from others. */
function carriesMarker(text: string): boolean {
  return text.split('\n', 5).some((line) => line.includes('kfgen'));
}

function surplusChanges(
  artifacts: ReadonlyMap<string, string>,
  hashes: ReadonlyMap<string, string>,
  existing: ReadonlyMap<string, string>,
): readonly Change[] {
  // `Types.ts` and `types.ts` are one file on macOS and Windows: removing one would remove the other.
  const expected = new Set([...artifacts.keys(), manifestPath].map(foldCase));
  return [...hashes].flatMap(([path, hash]): readonly Change[] => {
    const before = existing.get(path);
    if (before === undefined || expected.has(foldCase(path))) return [];
    return [{ kind: contentHash(before) === hash ? 'orphaned' : 'orphanedEdited', path, before }];
  });
}

function foldCase(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
