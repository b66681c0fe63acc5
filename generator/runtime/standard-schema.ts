import type { Validation } from './validation.js';

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

/** JSON Schemas by the name that a `$ref` calls them by. */
export type SchemaDefinitions = Readonly<Record<string, SchemaObject>>;

type SchemaObject = Readonly<Record<string, unknown>>;

/** Wraps a validation. `definitions` is asked for only when somebody wants the JSON Schema. */
export function standardSchema<Value>(
  name: string,
  validate: (value: unknown) => Validation<Value>,
  definitions: () => SchemaDefinitions,
): StandardSchema<Value> {
  const toJsonSchema = ({ target }: { readonly target: string }): Record<string, unknown> =>
    jsonSchemaFor(target, name, definitions());
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
function jsonSchemaFor(
  target: string,
  name: string,
  definitions: SchemaDefinitions,
): Record<string, unknown> {
  const isOlder = target === 'draft-07';
  if (!isOlder && target !== 'draft-2020-12')
    throw new Error(`JSON Schema target ${target} is not supported; use draft-2020-12 or draft-07`);
  const definition = definitions[name];
  return {
    $schema: isOlder
      ? 'http://json-schema.org/draft-07/schema#'
      : 'https://json-schema.org/draft/2020-12/schema',
    ...(definition && copy(definition, isOlder)),
    [isOlder ? 'definitions' : '$defs']: copyEach(definitions, isOlder),
  };
}

function copyEach(schemas: SchemaDefinitions, isOlder: boolean): Record<string, SchemaObject> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, copy(schema, isOlder)]));
}

/**
 * A copy, as some readers change what they get. Draft-07 keeps definitions elsewhere, ignores what stands beside a
 * `$ref`, and does not know `contentSchema`.
 */
function copy(schema: SchemaObject, isOlder: boolean): SchemaObject {
  const { $ref, contentSchema: _contentSchema, ...rest } = schema;
  const keywords = Object.entries(isOlder ? rest : schema);
  const copied = Object.fromEntries(
    keywords.map(([keyword, value]) => [keyword, copyValue(keyword, value, isOlder)]),
  );
  if (!isOlder || typeof $ref !== 'string') return copied;
  return { ...copied, allOf: [{ $ref: $ref.replace('#/$defs/', '#/definitions/') }] };
}

/** The keywords that kfgen writes and that hold schemas; the rest hold data, in which `$ref` is an ordinary key. */
function copyValue(keyword: string, value: unknown, isOlder: boolean): unknown {
  switch (keyword) {
    case 'properties':
      return copyEach(value as SchemaDefinitions, isOlder);
    case 'allOf':
    case 'anyOf':
      return (value as readonly SchemaObject[]).map((each) => copy(each, isOlder));
    case 'items':
    case 'additionalProperties':
    case 'if':
    case 'then':
    case 'contentSchema':
      return copy(value as SchemaObject, isOlder);
    default:
      return JSON.parse(JSON.stringify(value));
  }
}
