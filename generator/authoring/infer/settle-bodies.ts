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
 * `others` says for each existing member with bodies whether it follows that habit.
 */
export function settleBodies(
  members: readonly MemberDraft[],
  others: readonly boolean[],
): readonly MemberDraft[] {
  const bodied = members.filter((member) => typeof member.tag === 'string' && bodyNames(member).length > 0);
  const strays = new Set<MemberDraft>(
    bodied.filter((member) => !bodyNames(member).includes(`${member.tag}`)),
  );
  const count = strays.size + others.filter((isAnnounced) => !isAnnounced).length;
  if (2 * count >= bodied.length + others.length) return members;
  return members.map((member) => (strays.has(member) ? withoutBodies(member) : member));
}

function bodyNames({ body }: MemberDraft): readonly string[] {
  return Object.entries(body.fields).flatMap(([key, field]) =>
    isBodyDraft(field) ? [key.replace(/\?$/, '')] : [],
  );
}

function isBodyDraft(field: YamlData): field is YamlMap {
  return isMap(field) && ('fields' in field || field['type'] === 'object');
}

function withoutBodies(member: MemberDraft): MemberDraft {
  const fields = Object.entries(member.body.fields).map(([key, field]) => {
    return [key, isBodyDraft(field) ? withoutShape(field) : field] as const;
  });
  return { ...member, body: { ...member.body, fields: Object.fromEntries(fields) } };
}

function withoutShape(field: YamlMap): YamlMap {
  const rest = Object.entries(field).filter(([name]) => name !== 'fields' && name !== 'type');
  return { type: 'any', ...Object.fromEntries(rest) };
}
