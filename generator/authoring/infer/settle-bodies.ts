import { parseMark, parseName } from '../../base/names/field-key.js';
import type { Tag } from '../../compiler/model/tag-style.js';
import { isMap, type YamlData, type YamlMap } from '../draft/yaml-data.js';

/** A drafted member of a union. */
export interface MemberDraft {
  readonly tag: Tag;
  readonly name: string;
  readonly body: YamlMap & { readonly fields: YamlMap };
}

/**
 * If most members of a union have their content in a field with the name of their tag, the spec treats another name
 * as a slip. If the capture really has another name, such a field is drafted as `any`, which is no body.
 *
 * `others` says for each existing member with bodies whether it follows that habit, `objects` which drafted types are
 * objects.
 */
export function settleBodies(
  members: readonly MemberDraft[],
  others: readonly boolean[],
  objects: ReadonlySet<string>,
): readonly MemberDraft[] {
  const bodyNames = ({ body }: MemberDraft): readonly string[] =>
    Object.entries(body.fields).flatMap(([key, field]) =>
      isBodyDraft(field, objects) ? [parseName(parseMark(key).rest)] : [],
    );
  const bodied = members.filter((member) => typeof member.tag === 'string' && bodyNames(member).length > 0);
  const strays = new Set<MemberDraft>(
    bodied.filter((member) => !bodyNames(member).includes(`${member.tag}`)),
  );
  const count = strays.size + others.filter((isAnnounced) => !isAnnounced).length;
  if (2 * count >= bodied.length + others.length) return members;
  return members.map((member) => (strays.has(member) ? withoutBodies(member, objects) : member));
}

function isBodyDraft(field: YamlData, objects: ReadonlySet<string>): field is YamlMap {
  if (!isMap(field)) return false;
  if ('fields' in field || 'map' in field) return true;
  const terms = typeof field['type'] === 'string' ? field['type'].split(' | ') : [];
  return terms.some((term) => term === 'object' || objects.has(term));
}

function withoutBodies(member: MemberDraft, objects: ReadonlySet<string>): MemberDraft {
  const fields = Object.entries(member.body.fields).map(([key, field]) => {
    return [key, isBodyDraft(field, objects) ? withoutShape(field) : field] as const;
  });
  return { ...member, body: { ...member.body, fields: Object.fromEntries(fields) } };
}

function withoutShape(field: YamlMap): YamlMap {
  const rest = Object.entries(field).filter(([name]) => !['fields', 'map', 'type'].includes(name));
  return { type: 'any', ...Object.fromEntries(rest) };
}
