import type { Report } from '../../../base/diagnostics/diagnostic.js';
import { nearestWord } from '../../../base/names/nearest-word.js';
import { fieldKey } from '../symbols/field-key.js';
import { inheritedFields } from '../symbols/inherited-fields.js';
import { objectNamed, type SymbolTable } from '../symbols/symbol-table.js';
import { declaredMembers, tagsOf } from '../symbols/union-members.js';
import type { Entry, FieldNode } from '../syntax.js';
import { nodeAtPath } from '../yaml/node-at-path.js';
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
    const names = declaredMembers(symbols, key.value).map(({ name }) => name);
    const members = names.flatMap((name) => taggedBody(symbols, name, tag) ?? []);
    const strays = members.filter(({ isAnnounced }) => !isAnnounced);
    if (2 * strays.length >= members.length) continue;
    const tags = names.flatMap((name) => tagsOf(symbols, name, [tag]));
    for (const stray of strays) {
      // One with the tag of another member is reported for that.
      const isShared = tags.indexOf(stray.tagValue) !== tags.lastIndexOf(stray.tagValue);
      if (!isShared) reportStray(symbols, stray, tag, report);
    }
  }
};

/**
 * How much a member's tag looks like a slip: not where a body has its name, most where the body or an example has
 * another. A union's looks like that of its first member.
 */
export function doubtOfTag(symbols: SymbolTable, member: string, tag: string): 0 | 1 | 2 {
  const path = tag.split('.');
  const name = firstObject(symbols, member);
  const body = path.length > 1 ? undefined : taggedBody(symbols, name, tag);
  if (body !== undefined) return body.isAnnounced ? 0 : 2;
  const tags = tagsOf(symbols, name, path).map(String);
  return shownTags(symbols, name, path).some((shown) => !tags.includes(shown)) ? 2 : 1;
}

function firstObject(symbols: SymbolTable, member: string): string {
  let name = member;
  for (let [first] = declaredMembers(symbols, name); first; [first] = declaredMembers(symbols, name)) {
    name = first.name;
  }
  return name;
}

interface TaggedBody {
  readonly name: string;
  readonly tagValue: string;
  readonly bodies: readonly Entry<FieldNode>[];
  readonly isAnnounced: boolean;
}

/** A member's tag with what may be its body; nothing where it has none, or is a union itself. */
function taggedBody(symbols: SymbolTable, name: string, tag: string): TaggedBody | undefined {
  if (objectNamed(symbols, name) === undefined) return undefined;
  const [tagValue] = tagsOf(symbols, name, [tag]);
  const bodies = inheritedFields(symbols, name).filter((entry) => isBody(symbols, entry));
  if (typeof tagValue !== 'string' || bodies.length === 0) return undefined;
  return { name, tagValue, bodies, isAnnounced: bodies.some((entry) => fieldKey(entry).name === tagValue) };
}

/** Where the examples have the body's name as the tag, the tag is wrong, else the body. */
function reportStray(symbols: SymbolTable, stray: TaggedBody, tag: string, report: Report): void {
  const { name, tagValue, bodies } = stray;
  const keys = bodies.map((entry) => fieldKey(entry).name);
  const shown = shownTags(symbols, name, [tag]);
  const meant = keys.find((key) => shown.includes(key));
  const ownFields = objectNamed(symbols, name)?.node.fields ?? [];
  const constant = ownFields.find((entry) => fieldKey(entry).name === tag)?.value;
  if (meant !== undefined && constant?.kind === 'const') {
    report('tag-body-mismatch', constant.const.range, { tag, value: tagValue, found: meant }, meant);
    return;
  }
  const alike = nearestWord(tagValue, keys);
  const body = bodies.find((entry) => fieldKey(entry).name === alike) ?? bodies[0];
  if (body === undefined) return;
  const found = fieldKey(body).name;
  report('tag-body-mismatch', body.key.range, { tag, value: tagValue, found }, tagValue);
}

/** What stands at the tag in the member's examples. */
function shownTags(symbols: SymbolTable, name: string, path: readonly string[]): readonly string[] {
  const examples = objectNamed(symbols, name)?.node.examples ?? [];
  return examples.flatMap((example) => {
    const shown = nodeAtPath(example, path);
    return shown.kind === 'scalar' ? [shown.text] : [];
  });
}

function isBody(symbols: SymbolTable, { value }: Entry<FieldNode>): boolean {
  if (value.kind === 'fields') return true;
  if (value.kind !== 'type') return false;
  const name = value.type.value.trim();
  return name === 'object' || symbols.byName.get(name)?.node.kind === 'object';
}
