import { fieldsBesideBase } from './inheritance.js';
import { innerTypes } from './inner-types.js';
import type { Definition, Model, Type } from './model.js';

/** What leads from one definition to another, besides the types of its fields. */
export interface Paths {
  /** To the definition that it extends. */
  readonly bases?: boolean;
  /** To what a string holds as JSON text. */
  readonly embedded?: boolean;
  /** To what the items of a page are checked against. */
  readonly items?: boolean;
}

/** The definitions that some definitions consist of, these included, in the order of the spec. */
export function reachableDefinitions(
  model: Model,
  starts: readonly Definition[],
  paths: Paths,
): readonly Definition[] {
  const reached = new Set<string>(starts.map(({ name }) => name));
  for (const name of reached) {
    const definition = model.definitions.get(name);
    if (definition) for (const next of namesIn(model, definition, paths)) reached.add(next);
  }
  return [...model.definitions.values()].filter(({ name }) => reached.has(name));
}

/** The definitions that a definition names itself, in the order in which it does. */
export function neighbours(model: Model, definition: Definition, paths: Paths): readonly Definition[] {
  return [...new Set(namesIn(model, definition, paths))].flatMap((name) => model.definitions.get(name) ?? []);
}

function namesIn(model: Model, definition: Definition, paths: Paths): readonly string[] {
  switch (definition.kind) {
    case 'enum':
      return [];
    case 'union':
      return definition.members.map(({ name }) => name);
    case 'object': {
      const { base, fields } = definition;
      const isThroughBase = paths.bases === true && base !== undefined;
      const own = isThroughBase ? fieldsBesideBase(model, definition) : fields;
      const names = isThroughBase ? [base] : [];
      for (const { type } of own) addNames(type, paths, names);
      return names;
    }
  }
}

/** The definitions that a type names, in its order, also in the fields that are written in it. */
export function namesInType(type: Type, paths: Paths): readonly string[] {
  const names: string[] = [];
  addNames(type, paths, names);
  return names;
}

/** To one list: most of the types that are looked at name nothing. */
function addNames(type: Type, paths: Paths, names: string[]): void {
  if (type.kind === 'reference' || (type.kind === 'json' && paths.embedded === true)) names.push(type.name);
  if (type.kind === 'list' && type.each !== undefined && paths.items === true) names.push(type.each);
  for (const inner of innerTypes(type)) addNames(inner, paths, names);
}
