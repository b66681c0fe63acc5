import type { Report } from '../../diagnostics/diagnostic.js';
import type { Located } from '../../diagnostics/range.js';
import type { SymbolTable } from '../symbols/symbol-table.js';
import { bodyOwners, bodyTags, declaredMembers, tagsOf } from '../symbols/union-members.js';
import type { Entry, UnionDefinitionNode } from '../syntax.js';
import type { Rule } from './rule.js';

const TAG_PATH = /^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$/;

/** A union has members, each with a constant at the tag, no two with the same one. */
export const unionTags: Rule = (symbols, report) => {
  for (const { key, value } of symbols.entries) {
    if (value.kind !== 'union') continue;
    const { value: tag, range } = value.union;
    if (!TAG_PATH.test(tag)) {
      report('invalid-tag-path', range, { tag });
      continue;
    }
    const members = taggedMembers(symbols, { key, value });
    if (members.length === 0) report('empty-union', key.range, { name: key.value });
    checkTags(members, { union: key.value, tag }, report);
  }
};

interface TaggedMember {
  readonly name: string;
  readonly place: Located<string>;
  readonly tags: readonly (string | number)[];
}

function taggedMembers(
  symbols: SymbolTable,
  { key, value }: Entry<UnionDefinitionNode>,
): readonly TaggedMember[] {
  const path = value.union.value.split('.');
  const declared = declaredMembers(symbols, key.value).map(({ name, place }) => ({
    name,
    place,
    tags: tagsOf(symbols, name, path),
  }));
  const place = value.bodiesOf;
  if (place === undefined) return declared;
  const bodies = bodyOwners(symbols, key.value).map((owner) => ({
    name: owner,
    place,
    tags: bodyTags(symbols, { owner, base: place.value }, path),
  }));
  return [...declared, ...bodies];
}

function checkTags(
  members: readonly TaggedMember[],
  { union, tag }: { readonly union: string; readonly tag: string },
  report: Report,
): void {
  const owners = new Map<string | number, string>();
  for (const { name, place, tags } of members) {
    if (tags.length === 0) report('missing-tag', place.range, { member: name, union, tag });
    for (const value of tags) {
      const other = owners.get(value);
      if (other === undefined) owners.set(value, name);
      else report('tag-clash', place.range, { tag, value: String(value), union, other });
    }
  }
}
