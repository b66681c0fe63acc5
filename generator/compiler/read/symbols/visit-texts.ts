import type { Located } from '../../../base/source/range.js';
import type { DocumentedNode } from '../syntax.js';
import type { SymbolTable } from './symbol-table.js';
import { visitFields } from './visit-fields.js';

/** Every definition, field and enum value: whatever has a text. */
export function* visitDocumented(symbols: SymbolTable): Generator<DocumentedNode> {
  for (const { value } of symbols.entries) {
    yield value;
    if (value.kind === 'enum') for (const entry of value.values) yield entry.value;
  }
  for (const { entry } of visitFields(symbols)) yield entry.value;
}

const textKeys = ['doc', 'since', 'deprecated'] as const;

/** Every text that is written for people, with the key that it stands under. */
export function* visitTexts(
  symbols: SymbolTable,
): Generator<{ readonly key: (typeof textKeys)[number]; readonly text: Located<string> }> {
  for (const node of visitDocumented(symbols)) {
    for (const key of textKeys) {
      const text = node[key];
      if (text !== undefined) yield { key, text };
    }
  }
}
