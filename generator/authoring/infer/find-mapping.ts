import { isShipped } from '../../compiler/read/source-order.js';
import { fieldKey } from '../../compiler/read/symbols/field-key.js';
import { lineage } from '../../compiler/read/symbols/inherited-fields.js';
import { objectNamed, type SymbolTable } from '../../compiler/read/symbols/symbol-table.js';
import { writtenName } from '../../compiler/read/symbols/written-name.js';
import { parseYaml } from '../../compiler/read/yaml/parse-yaml.js';
import type { YamlMapping, YamlNode } from '../../base/source/yaml-node.js';

/** A mapping of a spec file, and the definition to which it belongs. */
export interface FoundMapping {
  readonly file: string;
  readonly definition: string;
  readonly mapping: YamlMapping;
}

/** Finds the mappings that entries can be added to. */
export class MappingFinder {
  private readonly roots = new Map<string, YamlNode | undefined>();

  constructor(
    private readonly symbols: SymbolTable,
    private readonly sources: Readonly<Record<string, string>>,
  ) {}

  /** The fields among which a field of the object belongs that `path` leads to from a type. Steps into lists are `[]`. */
  fields(type: string, path: readonly string[]): FoundMapping | undefined {
    const definition = this.declaring(writtenName(this.symbols, type), path[0]);
    return this.find(definition, [...stepsOf(path), 'fields']) ?? this.findAmended(definition, path);
  }

  /** The values of an enum. */
  values(type: string): FoundMapping | undefined {
    return this.find(type, ['values']);
  }

  /** What stands in a whole file. */
  root(file: string): YamlMapping | undefined {
    const root = this.parsed(file);
    return root?.kind === 'mapping' ? root : undefined;
  }

  /** The type itself or, for a way through an inherited field, the one that declares that. */
  private declaring(type: string, field: string | undefined): string {
    if (field === undefined) return type;
    const owner = lineage(this.symbols, type).find((name) =>
      objectNamed(this.symbols, name)?.node.fields.some((entry) => fieldKey(entry).name === field),
    );
    return owner ?? type;
  }

  private find(definition: string, steps: readonly string[]): FoundMapping | undefined {
    const file = this.symbols.byName.get(definition)?.name.range.file;
    if (file === undefined) return undefined;
    const node = descend(this.parsed(file), [definition, ...steps]);
    return node?.kind === 'mapping' ? { file, definition, mapping: node } : undefined;
  }

  /** The fields of an object that an amendment has added. */
  private findAmended(definition: string, path: readonly string[]): FoundMapping | undefined {
    for (const file of Object.keys(this.sources).filter((each) => !isShipped(each))) {
      const amended = descend(this.parsed(file), [definition, 'amend', 'fields']);
      for (let length = path.length; length > 0; length -= 1) {
        const names = path.slice(0, length).filter((step) => step !== '[]');
        const steps = [names.join('.'), ...stepsOf(path.slice(length)), 'fields'];
        const node = path[length - 1] === '[]' ? undefined : descend(amended, steps);
        if (node?.kind === 'mapping') return { file, definition, mapping: node };
      }
    }
    return undefined;
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

/** The keys of a spec that lead along a path. */
function stepsOf(path: readonly string[]): readonly string[] {
  return path.flatMap((step) => (step === '[]' ? ['items'] : ['fields', step]));
}

function descend(start: YamlNode | undefined, steps: readonly string[]): YamlNode | undefined {
  return steps.reduce((node, step) => child(node, step), start);
}

function child(node: YamlNode | undefined, name: string): YamlNode | undefined {
  if (node?.kind !== 'mapping') return undefined;
  return node.entries.find(({ key }) => key.text === name || key.text === `${name}?`)?.value;
}
