import type { Report } from '../../base/diagnostics/diagnostic.js';
import { embeddedTexts } from '../model/embedded-texts.js';
import { findFaults } from '../model/find-faults.js';
import type { JsonValue } from '../model/json-value.js';
import type { Model } from '../model/model.js';
import type { SymbolTable } from './symbols/symbol-table.js';
import { jsonOfYaml } from './yaml/json-of-yaml.js';
import { nodeAtPath } from './yaml/node-at-path.js';

/** Every example fits the type that it stands under, and so does JSON in a text of it. Needs the model, so it runs last. */
export function checkExamples(symbols: SymbolTable, model: Model, report: Report): void {
  for (const { key, value } of symbols.entries) {
    if (value.kind !== 'object') continue;
    for (const example of value.examples ?? []) {
      const json = jsonOfYaml(example);
      const faults: readonly ExampleFault[] = [
        ...findFaults(model, key.value, json),
        ...faultsInTexts(model, key.value, json),
      ];
      for (const { path, inner, code, details } of faults) {
        const place = nodeAtPath(example, path).range;
        report('example-mismatch', place, {
          type: key.value,
          path: [...path, ...(inner ?? [])].join('.') || key.value,
          expected: [code, ...details],
        });
      }
    }
  }
}

type Fault = ReturnType<typeof findFaults>[number];

interface ExampleFault extends Pick<Fault, 'path' | 'details'> {
  readonly code: Fault['code'] | 'json-text';
  /** The way on from there, in the JSON that stands there as a text. */
  readonly inner?: Fault['path'];
}

function faultsInTexts(model: Model, type: string, example: JsonValue): readonly ExampleFault[] {
  return embeddedTexts(model, type, example).flatMap(
    ({ definition, text, path }): readonly ExampleFault[] => {
      const content = parseJson(text);
      if (content === undefined) return [{ path, code: 'json-text', details: [definition] }];
      return findFaults(model, definition, content).map((fault) => ({ ...fault, path, inner: fault.path }));
    },
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
