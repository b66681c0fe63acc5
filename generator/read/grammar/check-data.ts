import type { Report } from '../../diagnostics/diagnostic.js';
import type { YamlNode } from '../yaml/yaml-node.js';
import { uniqueEntries } from './unique-entries.js';

/** Any data is fine, save that a key must not stand twice in the same mapping: JSON would drop one of the two. */
export function checkData(node: YamlNode, report: Report): void {
  switch (node.kind) {
    case 'scalar':
      return;
    case 'sequence':
      node.items.forEach((item) => checkData(item, report));
      return;
    case 'mapping':
      uniqueEntries(node, report).forEach(({ value }) => checkData(value, report));
      return;
  }
}
