import type { Node } from './node.js';

/** A node that knows its parts, which from now on know it. */
export function adopt<Whole extends Node>(whole: Whole, ...parts: readonly (Node | undefined)[]): Whole {
  for (const part of parts) if (part !== undefined) part.parent = whole;
  return whole;
}
