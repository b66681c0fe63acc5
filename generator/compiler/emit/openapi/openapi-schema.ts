import type { JsonValue } from '../../model/json-value.js';
import type { JsonSchema } from '../shared/json-schema/json-schema.js';

/** A schema in an OpenAPI document: JSON Schema 2020-12 with what documents and importers of OpenAPI know beside. */
export interface OpenapiSchema extends Omit<JsonSchema, 'discriminator'> {
  readonly discriminator?: {
    readonly propertyName: string;
    /** The reference of the member for each value of the tag. */
    readonly mapping?: Readonly<Record<string, string>>;
  };
  readonly externalDocs?: { readonly url: string };
  /** The known values of an enum that is open. */
  readonly 'x-extensible-enum'?: readonly JsonValue[];
  readonly 'x-enum-varnames'?: readonly string[];
  readonly 'x-enum-descriptions'?: readonly string[];
}
