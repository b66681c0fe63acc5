import type { Report } from '../../../base/diagnostics/diagnostic.js';
import type { AmendNode, Entry, ObjectDefinitionNode, UnionDefinitionNode } from '../syntax.js';

/** A definition that is in further unions, besides those that it names itself. */
export function joinUnions<Node extends ObjectDefinitionNode | UnionDefinitionNode>(
  { key, value: node }: Entry<Node>,
  amend: AmendNode,
  report: Report,
): Node {
  const unions = [...(node.in ?? [])];
  for (const union of amend.in ?? []) {
    const existing = unions.find(({ value }) => value === union.value);
    if (existing === undefined) unions.push(union);
    else {
      const parameters = {
        type: key.value,
        name: union.value,
        place: existing.range,
        reason: 'amended-same',
      };
      report('amendment-conflict', union.range, parameters);
    }
  }
  return unions.length === 0 ? node : { ...node, in: unions };
}
