import type { Definition, Model, Type } from './model.js';

/** The objects whose fields a value of the definition can hold, bases included, in the order of the spec. */
export function reachableObjects(model: Model, start: Definition): readonly string[] {
  const reached = new Set<string>();
  const visit = (name: string): void => {
    const definition = model.definitions.get(name);
    if (definition === undefined || reached.has(name)) return;
    reached.add(name);
    namesIn(definition).forEach(visit);
  };
  visit(start.name);
  return [...model.definitions.keys()].filter(
    (name) => reached.has(name) && model.definitions.get(name)?.kind === 'object',
  );
}

function namesIn(definition: Definition): readonly string[] {
  switch (definition.kind) {
    case 'enum':
      return [];
    case 'union':
      return definition.members.map(({ name }) => name);
    case 'object': {
      const { base, ownFields } = definition;
      return [...(base === undefined ? [] : [base]), ...ownFields.flatMap(({ type }) => namesInType(type))];
    }
  }
}

function namesInType(type: Type): readonly string[] {
  switch (type.kind) {
    case 'reference':
      return [type.name];
    case 'object':
      return type.fields.flatMap((field) => namesInType(field.type));
    case 'list':
      return namesInType(type.element);
    case 'alternatives':
      return type.types.flatMap(namesInType);
    default:
      return [];
  }
}
