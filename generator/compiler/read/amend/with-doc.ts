import type { Located } from '../../../base/source/range.js';
import type { DocumentedNode } from '../syntax.js';

/** A node with another description, which is written somewhere else. */
export function withDoc<Node extends DocumentedNode>(node: Node, doc: Located<string>): Node {
  return { ...node, doc, places: { ...node.places, doc: doc.range } };
}
