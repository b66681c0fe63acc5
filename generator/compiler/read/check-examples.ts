import type { Report } from '../../base/diagnostics/diagnostic.js';
import { embeddedTexts } from '../model/embedded-texts.js';
import { findFaults } from '../model/find-faults.js';
import type { JsonValue } from '../model/json-value.js';
import type { Model } from '../model/model.js';
import { pathText } from '../model/path-text.js';
import { writtenObjects } from '../model/visit-written.js';
import { keyAtPath } from './yaml/key-at-path.js';
import { nodeAtPath } from './yaml/node-at-path.js';

/** Every example fits its type, and so does JSON in a string of it. Runs last: only on a spec whose types are right. */
export function checkExamples(model: Model, report: Report): void {
  for (const { name, examples, origin } of writtenObjects(model)) {
    for (const [index, example] of examples.entries()) {
      const written = origin.examples[index];
      const faults: readonly ExampleFault[] = [
        ...findFaults(model, name, example),
        ...faultsInTexts(model, name, example),
      ];
      for (const fault of faults) {
        const { path, inner = [], code, details } = fault;
        const place = written === undefined ? origin.range : nodeAtPath(written, path).range;
        if (code === 'unknown-key') {
          const key = written && inner.length === 0 ? keyAtPath(written, path) : undefined;
          const steps = [...path, ...inner].map((step) => (typeof step === 'number' ? '[]' : step));
          const holder = pathText(name, steps.slice(0, -1));
          report('unknown-sent-field', key ?? place, { type: holder, field: steps.at(-1) ?? '' }, details[0]);
        } else
          report('example-mismatch', place, {
            type: name,
            path: [...path, ...inner].join('.') || name,
            expected: [code, ...details],
          });
      }
    }
  }
}

type Fault = ReturnType<typeof findFaults>[number];

interface ExampleFault extends Pick<Fault, 'path' | 'details'> {
  readonly code: Fault['code'] | 'json-text';
  /** The path from there on, inside the JSON that the string holds. */
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
