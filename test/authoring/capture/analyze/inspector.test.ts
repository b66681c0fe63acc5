import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDrift } from '../../../../generator/authoring/capture/analyze/find-drift.js';
import type { InspectionVisitor } from '../../../../generator/authoring/capture/analyze/inspection-visitor.js';
import { Inspector } from '../../../../generator/authoring/capture/analyze/inspector.js';
import type { DeclaredPlace } from '../../../../generator/compiler/model/walk-value.js';
import { findFaults } from '../../../../generator/compiler/model/find-faults.js';
import type { JsonValue } from '../../../../generator/compiler/model/json-value.js';
import { kitchenOutput } from '../../../support/kitchen-output.js';
import { mutatedJson } from '../../../support/mutated-json.js';
import { samplesOf } from '../../../support/samples/samples-of.js';
import { shippedOutput } from '../../../support/shipped-output.js';

/** A line for each drift that the visitor is told of. */
function listing(): { readonly found: readonly string[]; readonly visitor: InspectionVisitor } {
  const found: string[] = [];
  const add = (kind: string, { type, path }: DeclaredPlace, what: unknown): void => {
    found.push(`${kind} ${[type, ...path].join('.')} ${JSON.stringify(what)}`);
  };
  const visitor: InspectionVisitor = {
    field: (place, key, part) => add('field', place, [key, part]),
    code: (place, definition, code) => add('code', place, [definition.name, code]),
    absence: (place, field) => add('absence', place, field.name),
  };
  return { found, visitor };
}

test.each([
  ['the shipped spec', shippedOutput.model],
  ['every feature of the language', kitchenOutput.model],
])('one walk finds out what two find of %s: whether there are faults, and all drift', (_, model) => {
  const inspector = new Inspector(model);
  const counts = { faulty: 0, drifting: 0, described: 0 };
  const expectAgreement = (name: string, value: JsonValue): void => {
    const isAllowed = findFaults(model, name, value).length === 0;
    const [walked, inspected] = [listing(), listing()];
    findDrift(model, name, value, walked.visitor);
    const verdict = inspector.inspect(name, value, inspected.visitor);
    expect([name, value, verdict, inspected.found]).toEqual([name, value, isAllowed, walked.found]);
    counts[!isAllowed ? 'faulty' : walked.found.length > 0 ? 'drifting' : 'described'] += 1;
  };
  for (const { kind, name } of model.definitions.values()) {
    if (kind === 'enum') continue;
    const values = samplesOf(model, name).map(({ value }) => value);
    for (const value of values) expectAgreement(name, value);
    const mutated = fc.property(mutatedJson(values), (value) => expectAgreement(name, value));
    if (values.length > 0) fc.assert(mutated, { seed: 1, numRuns: 50 });
  }
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(100);
});
