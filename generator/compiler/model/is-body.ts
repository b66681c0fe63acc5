import type { Model, Type } from './model.js';

/** Whether a field of that type can be the body that a tag announces: an object. */
export function isBody(model: Model, type: Type): boolean {
  if (type.kind === 'reference') return model.definitions.get(type.name)?.kind === 'object';
  if (type.kind === 'alternatives') return type.types.some((each) => isBody(model, each));
  if (type.kind === 'map') return true;
  return type.kind === 'object' || type.kind === 'anyObject';
}
