import { innerTypes } from './inner-types.js';
import type { Definition, Model, Type } from './model.js';

/** What leads from one definition to another, besides the types of its fields. */
export interface Paths {
  /** To the definition that it extends. */
  readonly bases?: boolean;
  /** To what a string holds as JSON text. */
  readonly embedded?: boolean;
}

/** The definitions that some definitions consist of, these included, in the order of the spec. */
export function reachableDefinitions(
  model: Model,
  starts: readonly Definition[],
  paths: Paths,
): readonly Definition[] {
  const reached = new Set<string>();
  const visit = (name: string): void => {
    const definition = model.definitions.get(name);
    if (definition === undefined || reached.has(name)) return;
    reached.add(name);
    namesIn(definition, paths).forEach(visit);
  };
  for (const { name } of starts) visit(name);
  return [...model.definitions.values()].filter(({ name }) => reached.has(name));
}

function namesIn(definition: Definition, paths: Paths): readonly string[] {
  switch (definition.kind) {
    case 'enum':
      return [];
    case 'union':
      return definition.members.map(({ name }) => name);
    case 'object': {
      const { base, fields } = definition;
      const bases = paths.bases === true && base !== undefined ? [base] : [];
      return [...bases, ...fields.flatMap(({ type }) => namesInType(type, paths))];
    }
  }
}

function namesInType(type: Type, paths: Paths): readonly string[] {
  if (type.kind === 'reference') return [type.name];
  if (type.kind === 'json') return paths.embedded === true ? [type.name] : [];
  return innerTypes(type).flatMap((each) => namesInType(each, paths));
}
