import type { Located } from '../../diagnostics/range.js';
import type { Report } from '../../diagnostics/diagnostic.js';
import type { SymbolTable } from '../symbols/symbol-table.js';
import { bodyOwners, declaredMembers, tagsOf, type MemberSymbol } from '../symbols/union-members.js';
import type { Rule } from './rule.js';

const TAG_PATH = /^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$/;

/** A union has members, each with a constant at the tag, no two with the same one. */
export const unionTags: Rule = (symbols, report) => {
  for (const { key, value } of symbols.entries) {
    if (value.kind !== 'union') continue;
    const members: MemberSymbol[] = [
      ...declaredMembers(symbols, key.value),
      ...bodyOwners(symbols, key.value).map((name) => ({ name, place: value.bodiesOf ?? key })),
    ];
    if (!TAG_PATH.test(value.union.value))
      report('invalid-tag-path', value.union.range, { tag: value.union.value });
    else if (members.length === 0) report('empty-union', key.range, { name: key.value });
    else checkTags(symbols, { union: key, tag: value.union.value, members }, report);
  }
};

interface TaggedUnion {
  readonly union: Located<string>;
  readonly tag: string;
  readonly members: readonly MemberSymbol[];
}

function checkTags(symbols: SymbolTable, { union, tag, members }: TaggedUnion, report: Report): void {
  const owners = new Map<string | number, string>();
  for (const { name, place } of members) {
    const tags = tagsOf(symbols, name, tag.split('.'));
    if (tags.length === 0) report('missing-tag', place.range, { member: name, union: union.value, tag });
    for (const value of tags) {
      const other = owners.get(value);
      if (other === undefined) owners.set(value, name);
      else report('tag-clash', place.range, { tag, value: String(value), union: union.value, other });
    }
  }
}
