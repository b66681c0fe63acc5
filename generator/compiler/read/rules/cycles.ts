import type { Located } from '../../../base/source/range.js';
import type { DefinitionNode } from '../syntax.js';
import type { SymbolTable } from '../symbols/symbol-table.js';
import type { NameRule } from './rule.js';

/**
 * No object inherits from itself and no union is a member of itself, directly or indirectly. Each cycle is reported
 * once.
 */
export const cycles: NameRule = (symbols, report) => {
  reportCycles(symbols, bases, (place, cycle) => report('cyclic-extends', place.range, { cycle }));
  reportCycles(symbols, unions, (place, cycle) => report('cyclic-union', place.range, { cycle }));
};

type References = (node: DefinitionNode) => readonly Located<string>[];

const bases: References = (node) => (node.kind === 'object' && node.extends ? [node.extends] : []);
const unions: References = (node) => {
  if (node.kind !== 'union') return [];
  return [...new Map(node.in?.map((union) => [union.value, union])).values()];
};

/** A definition on the current path; its references from `next` on are still to be followed. */
interface Step {
  readonly name: string;
  readonly references: readonly Located<string>[];
  next: number;
}

/** Depth first, without recursion: a chain may be too long for the stack. */
function reportCycles(
  symbols: SymbolTable,
  referencesOf: References,
  report: (place: Located<string>, cycle: string) => void,
): void {
  const visited = new Set<string>();
  const path: Step[] = [];
  const depths = new Map<string, number>();
  const enter = (name: string): void => {
    const node = symbols.byName.get(name)?.node;
    if (node === undefined || visited.has(name)) return;
    visited.add(name);
    depths.set(name, path.length);
    path.push({ name, references: referencesOf(node), next: 0 });
  };
  for (const root of symbols.byName.keys()) {
    enter(root);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const reference = step.references[step.next];
      step.next += 1;
      if (reference === undefined) {
        path.pop();
        depths.delete(step.name);
        continue;
      }
      const depth = depths.get(reference.value);
      if (depth === undefined) enter(reference.value);
      else report(reference, [...path.slice(depth).map(({ name }) => name), reference.value].join(' → '));
    }
  }
}
