import { isObject } from './checks.js';
import type { Shape } from './shape.js';

/** Whether a value is of the kind that the shape is about: a text, a number, a list and so on. */
export function isOfKind(shape: Shape, value: unknown): boolean {
  if (typeof shape === 'function') return isOfKind(shape(), value);
  switch (shape[0]) {
    case 'any':
      return true;
    case 'null':
      return value === null;
    case 'list':
      return Array.isArray(value);
    case 'constant':
      return typeof value === typeof shape[1];
    case 'boolean':
    case 'string':
    case 'number':
      return typeof value === shape[0];
    case 'integer':
      return typeof value === 'number';
    case 'alternatives':
      return shape[2].some((each) => isOfKind(each, value));
    case 'anyObject':
    case 'object':
    case 'map':
    case 'union':
      return isObject(value);
  }
}
