import { code, joinCode, type Code } from '../code/code.js';
import type { Reference } from '../code/reference.js';

/** The last piece of a tuple that leads to others, or none: a function, as what it names may stand below or lead back. */
export function linkTo(references: readonly Reference[]): readonly Code[] {
  return references.length === 0 ? [] : [code`() => [${joinCode(references, ', ')}]`];
}
