import type { Field, ObjectType, Type } from './model.js';

/** A field with each object that is written in its type changed; the same field if none is. */
export function changeObjectsOf(field: Field, change: (object: ObjectType) => ObjectType): Field {
  const type = changeObjects(field.type, change);
  return type === field.type ? field : { ...field, type };
}

/** A type with each object that is written in it changed; the same type if none is. Objects in objects are left to `change`. */
function changeObjects(type: Type, change: (object: ObjectType) => ObjectType): Type {
  switch (type.kind) {
    case 'object':
      return change(type);
    case 'list': {
      const element = changeObjects(type.element, change);
      return element === type.element ? type : { ...type, element };
    }
    case 'map': {
      const value = changeObjects(type.value, change);
      return value === type.value ? type : { ...type, value };
    }
    case 'alternatives': {
      const types = type.types.map((each) => changeObjects(each, change));
      return types.every((each, index) => each === type.types[index]) ? type : { ...type, types };
    }
    case 'string':
    case 'boolean':
    case 'null':
    case 'integer':
    case 'number':
    case 'const':
    case 'any':
    case 'anyObject':
    case 'reference':
    case 'json':
      return type;
  }
}
