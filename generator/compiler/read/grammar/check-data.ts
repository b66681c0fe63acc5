import type { Report } from '../../../base/diagnostics/diagnostic.js';
import type { YamlNode } from '../../../base/source/yaml-node.js';
import { uniqueEntries } from './unique-entries.js';

/**
 * Any data is fine, except for a repeated key in a mapping, of which JSON would drop one, and for the key
 * `__proto__`, which would mean something else in the modules that the data is printed into.
 */
export function checkData(node: YamlNode, report: Report): void {
  switch (node.kind) {
    case 'scalar':
      return;
    case 'sequence':
      node.items.forEach((item) => checkData(item, report));
      return;
    case 'mapping':
      for (const { key, value } of uniqueEntries(node, report).values()) {
        if (key.text === '__proto__') report('invalid-field-name', key.range, { name: key.text });
        checkData(value, report);
      }
      return;
  }
}
