import type { YamlNode } from '../../../base/source/yaml-node.js';

/** The node at `path`, or the deepest one on the path. */
export function nodeAtPath(node: YamlNode, path: readonly (string | number)[]): YamlNode {
  const [step, ...rest] = path;
  if (step === undefined) return node;
  const child = childAt(node, step);
  return child === undefined ? node : nodeAtPath(child, rest);
}

function childAt(node: YamlNode, step: string | number): YamlNode | undefined {
  switch (node.kind) {
    case 'scalar':
      return undefined;
    case 'sequence':
      return typeof step === 'number' ? node.items[step] : undefined;
    case 'mapping':
      return node.entries.find(({ key }) => key.text === step)?.value;
  }
}
