import type { Documented, Scalar } from '../../model/model.js';
import type { Code } from './code.js';
import type { Reference } from './reference.js';

/** A type as a schema that json-schema-to-typescript prints well, with references to other types. */
export interface SchemaView {
  readonly documentation?: Documented;
  readonly extends?: Reference;
  readonly type?: 'object' | 'array' | 'string' | 'boolean' | 'null' | 'number';
  readonly const?: Scalar;
  readonly properties?: Readonly<Record<string, SchemaView>>;
  readonly required?: readonly string[];
  readonly items?: SchemaView;
  /** The values of an object with any keys. */
  readonly values?: SchemaView;
  readonly anyOf?: readonly SchemaView[];
  /** A type as TypeScript writes it. */
  readonly tsType?: Code;
}
