import type { FieldNode, Entry } from '../syntax.js';

/** Splits `menu_id?` into the name on the wire and the mark for an optional field. */
export function fieldKey(entry: Entry<FieldNode>): { readonly name: string; readonly optional: boolean } {
  const key = entry.key.value;
  return key.endsWith('?') ? { name: key.slice(0, -1), optional: true } : { name: key, optional: false };
}
