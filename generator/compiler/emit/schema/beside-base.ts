import type { JsonSchema } from '../shared/json-schema/json-schema.js';

/**
 * What a schema says beside that of its base: of properties those that are not the same there, of lists what follows
 * what is there. Undefined if the two put together that way are not the schema: then it stands alone.
 */
export function besideBase(schema: JsonSchema, base: JsonSchema): JsonSchema | undefined {
  const { properties = {}, required = [], allOf = [] } = schema;
  const { properties: inherited = {}, required: requiredThere = [], allOf: allOfThere = [] } = base;
  const own = Object.entries(properties).filter(([name, each]) => !isSame(each, inherited[name]));
  const together = { ...inherited, ...Object.fromEntries(own) };
  const isTogether =
    isSame(Object.keys(together), Object.keys(properties)) &&
    isSame(required.slice(0, requiredThere.length), requiredThere) &&
    isSame(allOf.slice(0, allOfThere.length), allOfThere);
  if (!isTogether) return undefined;
  return {
    ...schema,
    ...(schema.properties && { properties: Object.fromEntries(own) }),
    ...(schema.required && { required: required.slice(requiredThere.length) }),
    ...(schema.allOf && { allOf: allOf.slice(allOfThere.length) }),
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
