import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonValue } from '../../../../generator/compiler/model/json-value.js';
import { PayloadTargets } from '../../../../generator/authoring/capture/analyze/payload-targets.js';
import { payloadTypes } from '../../../../generator/authoring/capture/analyze/payload-types.js';
import { findFaults } from '../../../../generator/compiler/model/find-faults.js';
import type { Model } from '../../../../generator/compiler/model/model.js';
import { kitchenOutput } from '../../../support/kitchen-output.js';
import { mutatedJson } from '../../../support/mutated-json.js';
import { samplesOf } from '../../../support/samples/samples-of.js';
import { shippedOutput } from '../../../support/shipped-output.js';

const place = { line: 1, column: 1, offset: 0 };

function targetsOf(model: Model): (value: JsonValue) => unknown {
  const targets = new PayloadTargets(model, payloadTypes(model), (target, value) =>
    findFaults(model, target.name, value),
  );
  return (value) => {
    const chosen = targets.targetOf({ kind: 'value', value, place });
    return chosen && [chosen.target.name, chosen.isRecognized];
  };
}

test.each([
  ['the shipped spec', shippedOutput.model],
  ['every feature of the language', kitchenOutput.model],
])('which type of %s a payload is of does not depend on the payloads before it', (_, model) => {
  const samples = [...model.definitions.keys()].flatMap((name) =>
    samplesOf(model, name)
      .slice(0, 1)
      .map(({ value }) => value),
  );
  const withMemory = targetsOf(model);
  const fresh = (value: JsonValue): unknown => targetsOf(model)(value);
  for (const value of samples) expect([value, withMemory(value)]).toEqual([value, fresh(value)]);
  fc.assert(
    fc.property(mutatedJson(samples), (value) => {
      expect(withMemory(value)).toEqual(fresh(value));
    }),
    { seed: 1, numRuns: 100 },
  );
});
