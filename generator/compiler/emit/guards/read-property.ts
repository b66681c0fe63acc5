import { code, literal, type Code } from '../code/code.js';
import { check } from './check.js';

/** The names that every object inherits. A list, since what is generated must not depend on the engine that generates it. */
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

/** Whether every object has the name: then only an object's own counts. */
export function isInherited(name: string): boolean {
  return inheritedNames.has(name);
}

/**
 * The expression that reads a field: plainly, save for names that every object inherits. In brackets, as nothing is
 * known yet of the object, and the strictest consumers let no unknown name look like a known one.
 */
export function readProperty(object: Code, name: string): Code {
  return isInherited(name)
    ? code`${check('own')}(${object}, ${literal(name)})`
    : code`${object}[${literal(name)}]`;
}
