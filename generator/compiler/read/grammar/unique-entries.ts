import type { Report } from '../../../base/diagnostics/diagnostic.js';
import type { YamlEntry, YamlMapping } from '../../../base/source/yaml-node.js';

/** The entries by key, in their order. Of two with the same key it keeps the first and reports the second. */
export function uniqueEntries(node: YamlMapping, report: Report): ReadonlyMap<string, YamlEntry> {
  const unique = new Map<string, YamlEntry>();
  for (const entry of node.entries) {
    if (unique.has(entry.key.text)) report('duplicate-key', entry.key.range, { key: entry.key.text });
    else unique.set(entry.key.text, entry);
  }
  return unique;
}
