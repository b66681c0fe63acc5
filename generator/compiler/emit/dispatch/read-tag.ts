import type { UnionDefinition } from '../../model/model.js';
import { code, identifier, joinCode, type Code } from '../code/code.js';
import type { EmitContext } from '../emitter.js';

/** An expression for a message that is known to be in a union. */
export interface TaggedMessage {
  readonly union: UnionDefinition;
  readonly message: Code;
}

/** The message as one of a union inside. TypeScript does not follow a tag that lies deeper than the message itself. */
export function messageAs({ names }: EmitContext, union: UnionDefinition): TaggedMessage {
  return { union, message: code`(message as ${names.typeOf(union.name)})` };
}

/** The expression for the tag of a message. */
export function readTag({ union, message }: TaggedMessage): Code {
  return joinCode([message, ...union.tagPath.map(identifier)], '.');
}
