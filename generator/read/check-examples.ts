import type { Report } from '../diagnostics/diagnostic.js';
import { findFaults } from '../model/find-faults.js';
import type { Model } from '../model/model.js';
import type { SymbolTable } from './symbols/symbol-table.js';
import { jsonOfYaml } from './yaml/json-of-yaml.js';
import { nodeAtPath } from './yaml/node-at-path.js';

/** Every example fits the type that it stands under. Needs the model, so it runs last. */
export function checkExamples(symbols: SymbolTable, model: Model, report: Report): void {
  for (const { key, value } of symbols.entries) {
    if (value.kind !== 'object') continue;
    for (const example of value.examples ?? []) {
      for (const { path, code, details } of findFaults(model, key.value, jsonOfYaml(example))) {
        const place = nodeAtPath(example, path).range;
        report('example-mismatch', place, {
          type: key.value,
          path: path.join('.') || key.value,
          expected: [code, ...details],
        });
      }
    }
  }
}
