import type { Located } from '../../diagnostics/range.js';
import type { DefinitionNode } from '../syntax.js';
import type { SymbolTable } from '../symbols/symbol-table.js';
import type { Rule } from './rule.js';

/** No object inherits from itself, no union is a member of itself, whatever the detour. Each cycle is reported once. */
export const cycles: Rule = (symbols, report) => {
  reportCycles(symbols, bases, (place, cycle) => report('cyclic-extends', place.range, { cycle }));
  reportCycles(symbols, unions, (place, cycle) => report('cyclic-union', place.range, { cycle }));
};

type References = (node: DefinitionNode) => readonly Located<string>[];

const bases: References = (node) => (node.kind === 'object' && node.extends ? [node.extends] : []);
const unions: References = (node) => (node.kind === 'union' ? (node.in ?? []) : []);

function reportCycles(
  symbols: SymbolTable,
  referencesOf: References,
  report: (place: Located<string>, cycle: string) => void,
): void {
  const finished = new Set<string>();
  const visit = (name: string, path: readonly string[]): void => {
    const node = symbols.byName.get(name)?.node;
    if (node === undefined || finished.has(name)) return;
    for (const reference of referencesOf(node)) {
      const start = [...path, name].indexOf(reference.value);
      if (start < 0) visit(reference.value, [...path, name]);
      else report(reference, [...path.slice(start), name, reference.value].join(' → '));
    }
    finished.add(name);
  };
  for (const name of symbols.byName.keys()) visit(name, []);
}
