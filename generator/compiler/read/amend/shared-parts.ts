import type { Report } from '../../../base/diagnostics/diagnostic.js';
import type { Located, Range } from '../../../base/source/range.js';
import type {
  AmendNode,
  DocumentedNode,
  Entry,
  ObjectDefinitionNode,
  UnionDefinitionNode,
} from '../syntax.js';

type AmendKey = 'in' | 'docs' | 'fields' | 'values' | 'examples';

/** A node with another description, which is written somewhere else. */
export function withDoc<Node extends DocumentedNode>(node: Node, doc: Located<string>): Node {
  return { ...node, doc, places: { ...node.places, doc: doc.range } };
}

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

/** Reports the parts of an amendment that its type cannot have, each at its first entry. */
export function reportInapplicable(
  name: string,
  amend: AmendNode,
  keys: readonly AmendKey[],
  report: Report,
): void {
  for (const key of keys) {
    const place = placeOf(amend, key);
    if (place !== undefined) report('inapplicable-amendment', place, { key, type: name });
  }
}

function placeOf(amend: AmendNode, key: AmendKey): Range | undefined {
  switch (key) {
    case 'in':
    case 'examples':
      return amend[key]?.[0]?.range;
    default:
      return amend[key]?.[0]?.key.range;
  }
}
