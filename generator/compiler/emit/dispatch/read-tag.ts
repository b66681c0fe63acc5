import type { UnionDefinition } from '../../model/model.js';
import { identifier, joinCode, type Code } from '../code/code.js';

/** The expression for the tag of a message. */
export function readTag(message: Code, { tagPath }: UnionDefinition): Code {
  return joinCode([message, ...tagPath.map(identifier)], '.');
}
