import { schemaOf, schemasBelow, type SchemaDefinition, type SchemaObject } from './schema-definition.js';
import type { Validation } from './validation-result.js';

/** 符合 Standard Schema v1 与 Standard JSON Schema v1（https://standardschema.dev）的对象，可直接交给支持它的框架。 */
export interface StandardSchema<Value> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'kfgen';
    readonly types?: { readonly input: Value; readonly output: Value } | undefined;
    readonly validate: (value: unknown) => StandardResult<Value>;
    readonly jsonSchema: {
      readonly input: (options: { readonly target: string }) => Record<string, unknown>;
      readonly output: (options: { readonly target: string }) => Record<string, unknown>;
    };
  };
}

export type StandardResult<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | {
      readonly issues: readonly { readonly message: string; readonly path: readonly (string | number)[] }[];
    };

/** Wraps a validation. The JSON Schema is made only when somebody wants it. */
export function standardSchema<Value>(
  validate: (value: unknown) => Validation<Value>,
  definition: SchemaDefinition,
): StandardSchema<Value> {
  const toJsonSchema = ({ target }: { readonly target: string }): Record<string, unknown> =>
    jsonSchemaFor(target, definition);
  return {
    '~standard': {
      version: 1,
      vendor: 'kfgen',
      validate: (value) => {
        const result = validate(value);
        if (result.ok) return { value: result.value };
        return { issues: result.issues.map(({ message, path }) => ({ message, path })) };
      },
      jsonSchema: { input: toJsonSchema, output: toJsonSchema },
    },
  };
}

/** The definition itself at the top, as some readers want a type there, with all that it refers to beside. */
function jsonSchemaFor(target: string, definition: SchemaDefinition): Record<string, unknown> {
  const definitions = schemasBelow([definition]);
  switch (target) {
    case 'draft-2020-12':
      return {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        ...schemaOf(definition),
        $defs: definitions,
      };
    case 'draft-07':
      return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        ...older(schemaOf(definition)),
        definitions: olderEach(definitions),
      };
    default:
      throw new Error(`JSON Schema target ${target} is not supported; use draft-2020-12 or draft-07`);
  }
}

function olderEach(schemas: Readonly<Record<string, SchemaObject>>): Record<string, SchemaObject> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, older(schema)]));
}

/**
 * A schema for readers of draft-07, which keeps definitions elsewhere, ignores what stands beside a `$ref`, and does not
 * know `contentSchema`.
 */
function older({ $ref, contentSchema: _contentSchema, ...rest }: SchemaObject): SchemaObject {
  const keywords = Object.entries(rest);
  const changed = Object.fromEntries(
    keywords.map(([keyword, value]) => [keyword, olderValue(keyword, value)]),
  );
  if (typeof $ref !== 'string') return changed;
  return { ...changed, allOf: [{ $ref: $ref.replace('#/$defs/', '#/definitions/') }] };
}

/** The keywords that kfgen writes and that hold schemas; the rest hold data, in which `$ref` is an ordinary key. */
function olderValue(keyword: string, value: unknown): unknown {
  switch (keyword) {
    case 'properties':
      return olderEach(value as Readonly<Record<string, SchemaObject>>);
    case 'allOf':
    case 'anyOf':
      return (value as readonly SchemaObject[]).map(older);
    case 'items':
    case 'additionalProperties':
    case 'if':
    case 'then':
      return typeof value === 'object' ? older(value as SchemaObject) : value;
    default:
      return value;
  }
}
