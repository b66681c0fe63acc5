import type { JsonValue } from '../../../model/json-value.js';

/** The keywords of JSON Schema 2020-12 that kfgen writes; `x-…Bytes` count UTF-8 bytes, which the standard cannot. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $comment?: string;
  readonly title?: string;
  readonly description?: string;
  readonly deprecated?: true;
  readonly type?: 'object' | 'array' | 'string' | 'boolean' | 'null' | 'integer' | 'number';
  readonly const?: JsonValue;
  readonly enum?: readonly JsonValue[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly 'x-minBytes'?: number;
  /** When the documentation leads to expect a property: siblings and their values. */
  readonly 'x-expected'?: Readonly<Record<string, JsonValue>>;
  readonly 'x-maxBytes'?: number;
  readonly pattern?: string;
  readonly contentMediaType?: string;
  readonly contentSchema?: JsonSchema;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | false;
  readonly required?: readonly string[];
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  /** No keyword of the standard, but of OpenAPI, and of validators that take it from there. */
  readonly discriminator?: { readonly propertyName: string };
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly examples?: readonly JsonValue[];
}
