import type { CheckedSpec } from '../../../../../generator/compiler/check-spec.js';
import type { Direction } from '../../../../../generator/authoring/compare/change-rule.js';

/** A line of a program that compiles with one version of the package; `id` is a name for what it declares. */
export interface Claim {
  readonly definition: string | undefined;
  /** Who writes such lines; all who have to do with the definition unless it says so. */
  readonly by?: Direction;
  /** Whether only code that handles all there was has such lines. */
  readonly isExhaustive?: true;
  readonly line: (id: string) => string;
}

export function reads(from: string, to: string): Claim['line'] {
  return (id) => `export const ${id} = (value: ${from}): ${to} => value;`;
}

export function names(type: string): Claim['line'] {
  return (id) => `export type ${id} = ${type};`;
}

export function quoted(text: string | number | boolean): string {
  return JSON.stringify(text);
}

/** The type of a definition as a program that lies beside `src` imports it. */
export function typeOf(spec: CheckedSpec, definition: string): string {
  const { module, name } = spec.names.typeOf(definition);
  return `import("./src/${module}.js").${name}`;
}
