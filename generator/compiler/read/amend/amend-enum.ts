import type { Report } from '../../../base/diagnostics/diagnostic.js';
import type { AmendNode, Entry, EnumDefinitionNode, EnumValueEntry } from '../syntax.js';
import { compareAmended } from './compare-amended.js';
import { reportInapplicable, withDoc } from './shared-parts.js';

/** An enum with values added and their texts replaced. */
export function amendEnum(
  { key, value: node }: Entry<EnumDefinitionNode>,
  amend: AmendNode,
  report: Report,
): EnumDefinitionNode {
  const type = key.value;
  const values = new Map<string, EnumValueEntry>(node.values.map((entry) => [entry.key.value, entry]));
  reportInapplicable(type, amend, ['in', 'fields', 'examples'], report);
  for (const { key: code, value: doc } of amend.docs ?? []) {
    const entry = values.get(code.value);
    if (entry !== undefined) values.set(code.value, { key: entry.key, value: withDoc(entry.value, doc) });
    else report('unknown-amended-name', code.range, { type, name: code.value });
  }
  for (const entry of amend.values ?? []) {
    const { value: name, range } = entry.key;
    const existing = values.get(name);
    if (existing === undefined) values.set(name, entry);
    else report('amendment-conflict', range, { type, name, ...compareAmended(existing, entry) });
  }
  return { ...node, values: [...values.values()] };
}
