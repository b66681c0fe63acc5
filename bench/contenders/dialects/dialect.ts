import type { Type } from '../schema/type.js';

/** How a library writes types, as source text. */
export interface Dialect {
  readonly imports: readonly string[];
  /** The expression for a type; `inner` gives that for a type within it. */
  readonly write: (type: Type, inner: (type: Type) => string) => string;
  /**
   * What the module exports, where `main` is the type: `is(value)`, and `reasons(value)`, which says how many things are
   * wrong with a value that is refused, having made what the library says about each.
   */
  readonly exports: (main: string) => readonly string[];
}

/** A module that exports `is` and `reasons` for a type. Equal types within it are written once. */
export function moduleIn(dialect: Dialect, type: Type): string {
  const constants = new Map<string, string>();
  const lines: string[] = [];
  const write = (each: Type): string => {
    const key = JSON.stringify(each);
    const known = constants.get(key);
    if (known !== undefined) return known;
    const text = dialect.write(each, write);
    const name = `type${constants.size}`;
    constants.set(key, name);
    lines.push(`const ${name} = /* @__PURE__ */ ${text};`);
    return name;
  };
  const main = write(type);
  return [...dialect.imports, ...lines, ...dialect.exports(main), ''].join('\n');
}

export const literal = (value: unknown): string => JSON.stringify(value);
