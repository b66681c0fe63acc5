import { code, joinCode, literal, type Code } from '../code/code.js';

/** A path through objects, and the type of what stands at its end. */
export interface TypedPath {
  readonly path: readonly string[];
  readonly type: Code;
}

/** The type of an object that has all of these, whatever else it has. */
export function objectType(paths: readonly TypedPath[]): Code {
  const names = [...new Set(paths.map(({ path }) => path[0] ?? ''))];
  const properties = names.map((name) => {
    const inner = paths.filter(({ path }) => path[0] === name);
    const [end] = inner.filter(({ path }) => path.length === 1);
    const type =
      end?.type ?? objectType(inner.map(({ path, ...rest }) => ({ path: path.slice(1), ...rest })));
    return code`readonly ${literal(name)}: ${type}`;
  });
  return code`{ ${joinCode(properties, '; ')} }`;
}
