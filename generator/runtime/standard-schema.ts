import type { Validation } from './validation.js';

/** 符合 Standard Schema v1 与 Standard JSON Schema v1（https://standardschema.dev）的对象，可直接交给支持它的框架。 */
export interface StandardSchema<Value> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'wecom-kf-messages';
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
export type SchemaDefinitions = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

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
      vendor: 'wecom-kf-messages',
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
  switch (target) {
    case 'draft-2020-12':
      return {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        ...definitions[name],
        $defs: definitions,
      };
    case 'draft-07': {
      const older = toDraft07(definitions) as SchemaDefinitions;
      return { $schema: 'http://json-schema.org/draft-07/schema#', ...older[name], definitions: older };
    }
    default:
      throw new Error(`JSON Schema target ${target} is not supported; use draft-2020-12 or draft-07`);
  }
}

/** Draft-07 keeps definitions elsewhere, ignores what stands beside a `$ref`, and does not know `contentSchema`. */
function toDraft07(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(toDraft07);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $ref, contentSchema: _contentSchema, ...rest } = schema as Readonly<Record<string, unknown>>;
  const converted = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, isData(key) ? value : toDraft07(value)]),
  );
  if (typeof $ref !== 'string') return converted;
  return { ...converted, allOf: [{ $ref: $ref.replace('#/$defs/', '#/definitions/') }] };
}

/** Keywords whose values are data, in which `$ref` would be an ordinary key. */
function isData(keyword: string): boolean {
  return keyword === 'examples' || keyword === 'const' || keyword === 'enum';
}
