import type { Range } from '../../../base/source/range.js';
import type { YamlNode } from '../../../base/source/yaml-node.js';
import { nodeAtPath } from './node-at-path.js';

/** Where the key stands that the last step of a path names, if an object that is written there has it. */
export function keyAtPath(node: YamlNode, path: readonly (string | number)[]): Range | undefined {
  const object = nodeAtPath(node, path.slice(0, -1));
  const last = path.at(-1);
  if (object.kind !== 'mapping') return undefined;
  return object.entries.find(({ key }) => key.text === last)?.key.range;
}
