import type { JsonValue } from '../../model/json-value.js';
import type { YamlNode } from '../../../base/source/yaml-node.js';

/** A YAML tree as a JSON value. */
export function jsonOfYaml(node: YamlNode): JsonValue {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'sequence':
      return node.items.map(jsonOfYaml);
    case 'mapping':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, jsonOfYaml(value)]));
  }
}
