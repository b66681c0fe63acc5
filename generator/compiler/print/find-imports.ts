import type { Code } from '../emit/code/code.js';
import type { Module } from '../emit/code/module.js';
import type { Reference } from '../emit/code/reference.js';
import { moduleEntry, moduleNames, type ModuleName } from '../emit/modules.js';
import type { Names } from '../emit/names/names.js';
import { codeIn, namesBoundBy } from '../emit/code/statement-parts.js';

/** What a module imports from another one: all its types under one name, or some of its exports. */
export interface Import {
  readonly module: ModuleName;
  readonly use: Reference['use'];
  readonly namespace?: string;
  /** The names under which the module exports them, with those under which they are imported. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * The imports of a module follow from the references in its code; what has the same name as something of its own gets
 * another one.
 */
export function findImports({ name: own, statements }: Module, names: Names): readonly Import[] {
  const used = usedNames(statements.flatMap(codeIn));
  const bound = new Set(statements.flatMap(namesBoundBy));
  const bind = (name: string): string => {
    if (bound.has(name)) return bind(`${name}_`);
    bound.add(name);
    return name;
  };
  const importOf = (module: ModuleName, use: Reference['use']): readonly Import[] => {
    const usedOfModule = used[use].get(module);
    if (usedOfModule === undefined) return [];
    const { namespace } = moduleEntry(module);
    if (use === 'type' && namespace !== undefined)
      return [{ module, use, namespace: bind(namespace), names: new Map() }];
    const ordered = inOrderOf(names.exportedBy(module), usedOfModule);
    return [{ module, use, names: new Map(ordered.map((name) => [name, bind(name)])) }];
  };
  return moduleNames
    .filter((module) => module !== own)
    .flatMap((module) => [...importOf(module, 'type'), ...importOf(module, 'value')]);
}

type UsedNames = Readonly<Record<Reference['use'], ReadonlyMap<ModuleName, ReadonlySet<string>>>>;

/** The names that code refers to, by how and by module, in the order in which it does. */
function usedNames(pieces: readonly Code[]): UsedNames {
  const used = { type: new Map<ModuleName, Set<string>>(), value: new Map<ModuleName, Set<string>>() };
  for (const { parts } of pieces)
    for (const part of parts) {
      if (typeof part === 'string') continue;
      const ofModule = used[part.use].get(part.module);
      if (ofModule === undefined) used[part.use].set(part.module, new Set([part.name]));
      else ofModule.add(part.name);
    }
  return used;
}

/** Names in the order in which a module exports them; those of the runtime in the order in which they are used. */
function inOrderOf(exported: readonly string[], used: ReadonlySet<string>): readonly string[] {
  const known = exported.filter((name) => used.has(name));
  return [...new Set([...known, ...used])];
}
