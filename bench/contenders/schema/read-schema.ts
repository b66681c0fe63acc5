import { branchesOf } from './branches.js';
import type { JsonSchema } from './json-schema.js';
import type { Literal, Type } from './type.js';
import { unionOf } from './union-of.js';

/** A type of the published schema, with what it refers to in place. */
export function readSchema(document: JsonSchema, name: string): Type {
  const definition = (reference: string): JsonSchema => {
    const found = document.$defs?.[reference.slice('#/$defs/'.length)];
    if (!found) throw new Error(`The schema has no ${reference}`);
    return found;
  };
  const read = (schema: JsonSchema): Type => {
    if (schema.$ref) return read(definition(schema.$ref));
    if (schema.const !== undefined) return { kind: 'literals', values: [schema.const] };
    if (schema.enum) return { kind: 'literals', values: schema.enum };
    // The members hold what is beside them, too.
    const members = schema.oneOf ?? (schema.properties ? undefined : schema.anyOf);
    if (members) return unionOf(members.map(read));
    switch (schema.type) {
      case 'string':
      case 'boolean':
        return { kind: schema.type };
      case 'number':
      case 'integer':
        return {
          kind: schema.type,
          ...(schema.minimum !== undefined && { minimum: schema.minimum }),
          ...(schema.maximum !== undefined && { maximum: schema.maximum }),
        };
      case 'array':
        return { kind: 'list', item: read(schema.items ?? {}) };
      case 'object':
        return schema.properties ? readObject(schema, read) : { kind: 'anyObject' };
      case undefined:
        return { kind: 'anything' };
      default:
        throw new Error(`A type of the schema is ${schema.type}`);
    }
  };
  return read(definition(`#/$defs/${name}`));
}

function readObject(schema: JsonSchema, read: (schema: JsonSchema) => Type): Type {
  const properties = Object.entries(schema.properties ?? {});
  const types = new Map(properties.map(([name, property]) => [name, read(property)]));
  const objects = branchesOf(schema, (name): readonly Literal[] | undefined => {
    const type = types.get(name);
    return type?.kind === 'literals' ? type.values : undefined;
  }).map(({ required, values }): Type => {
    const fields = [...types].map(([name, type]) => {
      const decided = values.get(name);
      return {
        name,
        isRequired: required.has(name),
        type: decided ? ({ kind: 'literals', values: decided } as const) : type,
      };
    });
    return { kind: 'object', fields };
  });
  return unionOf(objects);
}
