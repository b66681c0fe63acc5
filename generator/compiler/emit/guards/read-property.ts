import { code, literal, type Code } from '../code/code.js';
import { isInherited } from '../shared/inherited-names.js';
import { check } from './check.js';

/**
 * The expression that reads a field: a plain one, except for names that every object inherits. In brackets, because
 * the object's type is not known yet, and the strictest consumers do not allow unknown names after a dot.
 */
export function readProperty(object: Code, name: string): Code {
  return isInherited(name)
    ? code`${check('own')}(${object}, ${literal(name)})`
    : code`${object}[${literal(name)}]`;
}
