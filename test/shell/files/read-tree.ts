import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything below a folder: files with their text, folders as `null`. */
export function readTree(folder: string): Record<string, string | null> {
  const tree: Record<string, string | null> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const location = join(entry.parentPath, entry.name);
    const path = location.slice(folder.length + 1).replaceAll('\\', '/');
    tree[path] = entry.isDirectory() ? null : readFileSync(location, 'utf8');
  }
  return tree;
}
