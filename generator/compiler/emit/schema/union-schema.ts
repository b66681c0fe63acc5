import type { Model, Scalar, UnionDefinition } from '../../model/model.js';
import type { JsonSchema } from '../shared/json-schema/json-schema.js';
import { tagSchema, type TagTest } from './tag-schema.js';
import { referenceTo } from '../shared/json-schema/type-schema.js';

/**
 * The tag first, then the one member that it leads to, also in member unions: a validator tries no other, and what it
 * says of a wrong field is not drowned by what all other members would have wanted.
 */
export function unionSchema(model: Model, union: UnionDefinition): JsonSchema {
  return { type: 'object', ...tagSchema([ownTag(union)]), allOf: casesOf(model, union, []) };
}

/** Under the tests that lead to the union. */
function casesOf(model: Model, union: UnionDefinition, outer: readonly TagTest[]): readonly JsonSchema[] {
  return union.members.flatMap(({ name, tags }) => {
    const tests = withTest(outer, { path: union.tagPath, tags });
    const inner = model.definitions.get(name);
    if (inner?.kind !== 'union') return [{ if: tagSchema(tests), then: referenceTo(name) }];
    const cases = casesOf(model, inner, tests);
    return hasTest(tests, inner.tagPath)
      ? cases
      : [{ if: tagSchema(tests), then: tagSchema([ownTag(inner)]) }, ...cases];
  });
}

function ownTag({ tagPath, members }: UnionDefinition): TagTest {
  return { path: tagPath, tags: members.flatMap(({ tags }): readonly Scalar[] => tags) };
}

/** A member union that has its tag in the same place knows it better. */
function withTest(tests: readonly TagTest[], test: TagTest): readonly TagTest[] {
  return [...tests.filter(({ path }) => !isSame(path, test.path)), test];
}

function hasTest(tests: readonly TagTest[], path: readonly string[]): boolean {
  return tests.some((each) => isSame(each.path, path));
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((step, index) => step === other[index]);
}
