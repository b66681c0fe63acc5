import type { Range } from '../../base/source/range.js';
import type { YamlMapping, YamlNode } from '../../base/source/yaml-node.js';
import { parseYaml } from '../../compiler/read/yaml/parse-yaml.js';
import type { SpecMappings } from './find-mapping.js';

/** Mappings in the texts of the files, each of which is parsed when something in it is looked for. */
export class ParsedMappings implements SpecMappings {
  private readonly roots = new Map<string, YamlNode | undefined>();

  constructor(private readonly sources: Readonly<Record<string, string>>) {}

  at(place: Range): YamlMapping | undefined {
    return mappingAt(this.parsed(place.file), place);
  }

  root(file: string): YamlMapping | undefined {
    const root = this.parsed(file);
    return root?.kind === 'mapping' ? root : undefined;
  }

  private parsed(file: string): YamlNode | undefined {
    if (!this.roots.has(file)) {
      const text = this.sources[file] ?? '';
      this.roots.set(
        file,
        parseYaml(file, text, () => undefined),
      );
    }
    return this.roots.get(file);
  }
}

/** The mapping at a range of its file. */
function mappingAt(node: YamlNode | undefined, place: Range): YamlMapping | undefined {
  if (node === undefined || node.range.start > place.start || node.range.end < place.end) return undefined;
  if (node.kind === 'scalar') return undefined;
  if (node.kind === 'mapping' && node.range.start === place.start && node.range.end === place.end)
    return node;
  const parts = node.kind === 'mapping' ? node.entries.map(({ value }) => value) : node.items;
  for (const part of parts) {
    const found = mappingAt(part, place);
    if (found !== undefined) return found;
  }
  return undefined;
}
