import type { Report } from '../../diagnostics/diagnostic.js';
import { fieldKey } from '../symbols/field-key.js';
import { inheritedFields } from '../symbols/inherited-fields.js';
import { unionNamed, type SymbolTable } from '../symbols/symbol-table.js';
import { declaredMembers, tagsOf } from '../symbols/union-members.js';
import type { Entry, FieldNode } from '../syntax.js';
import type { Rule } from './rule.js';

/**
 * In unions like those of the wire a tag announces the key of the body: `msgtype: text` comes with `text: {…}`. Where
 * most members keep to that, one that does not is misspelt. A member may have no body at all.
 */
export const tagBodies: Rule = (symbols, report) => {
  for (const { key, value } of symbols.entries) {
    // A tag inside an object (event.event_type) stands among its fields and announces no key.
    if (value.kind !== 'union' || value.union.value.includes('.')) continue;
    const tag = value.union.value;
    const members = declaredMembers(symbols, key.value).flatMap(
      ({ name }) => taggedBody(symbols, name, tag) ?? [],
    );
    const strays = members.filter(({ isAnnounced }) => !isAnnounced);
    if (2 * strays.length >= members.length) continue;
    for (const stray of strays) reportStray(stray, tag, report);
  }
};

interface TaggedBody {
  readonly tagValue: string;
  readonly body: Entry<FieldNode>;
  readonly isAnnounced: boolean;
}

/** A member's tag with its body; nothing where it has none, or is a union itself. */
function taggedBody(symbols: SymbolTable, name: string, tag: string): TaggedBody | undefined {
  if (unionNamed(symbols, name) !== undefined) return undefined;
  const [tagValue] = tagsOf(symbols, name, [tag]);
  const bodies = inheritedFields(symbols, name).filter((entry) => isBody(symbols, entry));
  const [body] = bodies;
  if (typeof tagValue !== 'string' || body === undefined) return undefined;
  return { tagValue, body, isAnnounced: bodies.some((entry) => fieldKey(entry).name === tagValue) };
}

function reportStray({ tagValue, body }: TaggedBody, tag: string, report: Report): void {
  const found = fieldKey(body).name;
  report('tag-body-mismatch', body.key.range, { tag, value: tagValue, found }, tagValue);
}

function isBody(symbols: SymbolTable, { value }: Entry<FieldNode>): boolean {
  if (value.kind === 'fields') return true;
  if (value.kind !== 'type') return false;
  const name = value.type.value.trim();
  return name === 'object' || symbols.byName.get(name)?.node.kind === 'object';
}
