import type { Documented } from '../../model/model.js';
import type { Documentation } from '../shared/documentation-text.js';
import type { ModuleName } from '../modules.js';
import type { Code } from './code.js';
import type { SchemaView } from './schema-view.js';

/** A statement of a generated module. The printer decides how it is printed. */
export type Statement =
  | FunctionStatement
  | ConstantStatement
  | AliasStatement
  | InterfaceStatement
  | SchemaStatement
  | ReExportStatement;

export interface FunctionStatement extends Signature {
  readonly kind: 'function';
  readonly name: string;
  /** Exported by default. */
  readonly isLocal?: true;
  /** The signatures that callers see; without any it is the function's own. */
  readonly overloads?: readonly Signature[];
  readonly body: Code;
}

export interface Signature {
  readonly documentation?: Documentation;
  readonly typeParameters?: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly returnType: Code;
}

export interface Parameter {
  readonly name: string;
  readonly type: Code;
  readonly defaultValue?: Code;
}

export interface ConstantStatement {
  readonly kind: 'constant';
  readonly name: string;
  /** Exported by default. */
  readonly isLocal?: true;
  readonly documentation?: Documented;
  readonly type?: Code;
  readonly value: Code;
}

/** A type under a name. */
export interface AliasStatement {
  readonly kind: 'alias';
  readonly name: string;
  readonly documentation: Documented;
  readonly type: Code;
}

export interface InterfaceStatement {
  readonly kind: 'interface';
  readonly name: string;
  readonly documentation: Documented;
  readonly typeParameters?: readonly string[];
  readonly properties: readonly Property[];
}

/** A required, readonly property. */
export interface Property {
  readonly name: string;
  readonly documentation: Documented;
  readonly type: Code;
}

/** An interface or a type, as json-schema-to-typescript makes it from a schema. */
export interface SchemaStatement {
  readonly kind: 'schema';
  readonly name: string;
  readonly schema: SchemaView;
}

/** Re-exports from another module: everything, or some names. */
export interface ReExportStatement {
  readonly kind: 're-export';
  readonly module: ModuleName;
  readonly names?: readonly string[];
  readonly isTypeOnly: boolean;
}
