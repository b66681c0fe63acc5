import type { FieldShape, ObjectShape, ReferenceShape, Shape } from '../runtime/shape.js';
import type {
  Definition,
  Field,
  IntegerType,
  Model,
  NumberType,
  ObjectDefinition,
  Presence,
  StringType,
  Type,
} from './model.js';

/** A definition as the runtime's validation reads it. */
export function shapeOf(model: Model, definition: Definition): Shape {
  switch (definition.kind) {
    case 'object':
      return objectShape(model, definition);
    case 'enum': {
      const { open, values, valueType } = definition;
      return open
        ? typeShape(model, valueType)
        : { kind: 'constant', values: values.map(({ value }) => value) };
    }
    case 'union': {
      const members = definition.members.map(
        ({ name, tags }) => [tags, referenceShape(model, name)] as const,
      );
      return { kind: 'union', tag: definition.tagPath, members };
    }
  }
}

function objectShape(model: Model, { name, base, ownFields }: ObjectDefinition): ObjectShape {
  const fields = ownFields.map((field) => fieldShape(model, field));
  return { kind: 'object', name, ...(base !== undefined && { base: referenceShape(model, base) }), fields };
}

function fieldShape(model: Model, { name, type, presence, aliases }: Field): FieldShape {
  const shape = typeShape(model, type);
  return { name, shape, ...presenceShape(presence), ...(aliases.length > 0 && { aliases }) };
}

function presenceShape(presence: Presence): Pick<FieldShape, 'optional' | 'when'> {
  switch (presence.kind) {
    case 'required':
      return {};
    case 'optional':
      return { optional: true };
    case 'conditional':
      return { when: presence.conditions.map(({ field, values }) => [field, values] as const) };
  }
}

function typeShape(model: Model, type: Type): Shape {
  switch (type.kind) {
    case 'string':
      return scalarShape(type);
    case 'json':
      return { kind: 'string' };
    case 'boolean':
    case 'any':
    case 'anyObject':
    case 'integer':
    case 'number':
      return type;
    case 'const':
      return { kind: 'constant', values: [type.value] };
    case 'object':
      return { kind: 'object', fields: type.fields.map((field) => fieldShape(model, field)) };
    case 'list': {
      const { element, each: _each, ...limits } = type;
      return { ...limits, item: typeShape(model, element) };
    }
    case 'reference':
      return referenceShape(model, type.name);
    case 'alternatives':
      return { kind: 'alternatives', shapes: type.types.map((each) => typeShape(model, each)) };
  }
}

function referenceShape(model: Model, name: string): ReferenceShape {
  const shape = (): Shape => {
    const definition = model.definitions.get(name);
    if (definition === undefined) throw new Error(`The model has no definition ${name}`);
    return shapeOf(model, definition);
  };
  return { kind: 'reference', name, shape };
}

/** The shape of a string or number, which needs no model. */
export function scalarShape(type: StringType | IntegerType | NumberType): Shape {
  if (type.kind !== 'string') return type;
  const { pattern, ...limits } = type;
  return { ...limits, ...(pattern !== undefined && { pattern: new RegExp(pattern, 'u') }) };
}
