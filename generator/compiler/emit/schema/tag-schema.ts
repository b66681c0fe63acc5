import type { Scalar } from '../../model/model.js';
import type { JsonSchema } from '../shared/json-schema/json-schema.js';
import { constantSchema } from '../shared/json-schema/type-schema.js';

/** That a tag is there and has one of some values. */
export interface TagTest {
  readonly path: readonly string[];
  readonly tags: readonly Scalar[];
}

/** That an object passes all of some tests, none of whose paths leads through the tag of another. */
export function tagSchema(tests: readonly TagTest[]): JsonSchema {
  const steps = [...new Set(tests.flatMap(({ path }) => path.slice(0, 1)))];
  const properties = steps.map((step) => [step, propertySchema(testsBelow(step, tests))] as const);
  return { properties: Object.fromEntries(properties), required: steps };
}

function testsBelow(step: string, tests: readonly TagTest[]): readonly TagTest[] {
  return tests
    .filter(({ path }) => path[0] === step)
    .map(({ path, tags }) => ({ path: path.slice(1), tags }));
}

function propertySchema(tests: readonly TagTest[]): JsonSchema {
  const tag = tests.find(({ path }) => path.length === 0);
  return tag === undefined ? { type: 'object', ...tagSchema(tests) } : constantSchema(tag.tags);
}
