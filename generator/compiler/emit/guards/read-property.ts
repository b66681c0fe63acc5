import { code, literal, type Code } from '../code/code.js';
import { check } from './check.js';

/** The names that every object inherits. A list, because the output must not depend on the engine that generates it. */
const inheritedNames = new Set([
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'toString',
  'valueOf',
]);

/** Whether every object has the name: then only an object's own property counts. */
export function isInherited(name: string): boolean {
  return inheritedNames.has(name);
}

/**
 * The expression that reads a field: a plain one, except for names that every object inherits. In brackets, because
 * the object's type is not known yet, and the strictest consumers do not allow unknown names after a dot.
 */
export function readProperty(object: Code, name: string): Code {
  return isInherited(name)
    ? code`${check('own')}(${object}, ${literal(name)})`
    : code`${object}[${literal(name)}]`;
}
