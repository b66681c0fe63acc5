import type { Located } from '../../../base/source/range.js';
import type {
  CallDefinitionNode,
  DefinitionNode,
  Entry,
  ObjectDefinitionNode,
  SpecNode,
  UnionDefinitionNode,
} from '../syntax.js';

/** What the spec defines and how definitions refer to each other; of two with the same name, the first. */
export interface SymbolTable {
  readonly entries: SpecNode;
  readonly calls: readonly Entry<CallDefinitionNode>[];
  readonly byName: ReadonlyMap<string, DefinitionSymbol>;
  /** For each name in an `in`, the definitions with that `in`, in the order of the spec. */
  readonly membersOf: ReadonlyMap<string, readonly MemberSymbol[]>;
  /** For each name in an `extends`, the objects with that `extends`. */
  readonly heirsOf: ReadonlyMap<string, readonly string[]>;
}

export interface DefinitionSymbol<Node extends DefinitionNode = DefinitionNode> {
  readonly name: Located<string>;
  readonly node: Node;
}

/** A definition with an `in`, and the place of the union's name in it. */
export interface MemberSymbol {
  readonly name: string;
  readonly place: Located<string>;
}

export function buildSymbolTable(
  entries: SpecNode,
  calls: readonly Entry<CallDefinitionNode>[],
): SymbolTable {
  const byName = new Map<string, DefinitionSymbol>();
  const membersOf = new Map<string, MemberSymbol[]>();
  const heirsOf = new Map<string, string[]>();
  for (const { key, value } of entries) {
    if (byName.has(key.value)) continue;
    byName.set(key.value, { name: key, node: value });
    if (value.kind === 'enum') continue;
    const unions = new Map(value.in?.map((place) => [place.value, place]));
    for (const [union, place] of unions) append(membersOf, union, { name: key.value, place });
    if (value.kind === 'object' && value.extends) append(heirsOf, value.extends.value, key.value);
  }
  return { entries, calls, byName, membersOf, heirsOf };
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

export function objectNamed(
  symbols: SymbolTable,
  name: string,
): DefinitionSymbol<ObjectDefinitionNode> | undefined {
  const symbol = symbols.byName.get(name);
  return symbol?.node.kind === 'object' ? { name: symbol.name, node: symbol.node } : undefined;
}

export function unionNamed(
  symbols: SymbolTable,
  name: string,
): DefinitionSymbol<UnionDefinitionNode> | undefined {
  const symbol = symbols.byName.get(name);
  return symbol?.node.kind === 'union' ? { name: symbol.name, node: symbol.node } : undefined;
}
