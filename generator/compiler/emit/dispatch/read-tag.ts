import type { UnionDefinition } from '../../model/model.js';
import { code, identifier, joinCode, type Code } from '../code/code.js';

/** The expression for the tag of `message`. */
export function readTag({ tagPath }: UnionDefinition): Code {
  return joinCode([code`message`, ...tagPath.map(identifier)], '.');
}
