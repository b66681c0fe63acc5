import type { Report } from '../../../base/diagnostics/diagnostic.js';
import { nearestWord } from '../../../base/names/nearest-word.js';
import { isBody } from '../../model/is-body.js';
import type { Field, Model, ObjectDefinition } from '../../model/model.js';
import { valueAt } from '../../../runtime/value-at.js';
import { isScalar } from '../../model/is-scalar.js';
import { writtenDefinitions } from '../../model/visit-written.js';
import type { Rule } from './rule.js';

/**
 * In unions like those of the service a tag announces the key of the body: `type: text` comes with `text: {…}`. If
 * most members do so, one that does not is misspelt. A member may have no body at all.
 */
export const tagBodies: Rule = (model, report) => {
  for (const union of writtenDefinitions(model)) {
    // A tag inside an object (event.kind) is one of its fields and announces no key.
    if (union.kind !== 'union' || union.tagPath.length > 1) continue;
    const [tag = ''] = union.tagPath;
    const declared = union.members.flatMap(({ name }) => model.definitions.get(name) ?? []);
    const objects = declared.filter((member) => member.kind === 'object' && member.bodyOf === undefined);
    const members = objects.flatMap(({ name }) => taggedBody(model, name, tag) ?? []);
    const strays = members.filter(({ isAnnounced }) => !isAnnounced);
    if (2 * strays.length >= members.length) continue;
    const tags = union.members.flatMap((member) => member.tags);
    for (const stray of strays) {
      // A member with the tag of another member is reported for that.
      const isShared = stray.tagValues.some((tag) => tags.indexOf(tag) !== tags.lastIndexOf(tag));
      if (!isShared) reportStray(stray, tag, report);
    }
  }
};

/**
 * How likely it is that a member's tag is a slip: not if a body has its name, most if the body or an example has
 * another. For a union it is that of its first member.
 */
export function doubtOfTag(model: Model, member: string, path: readonly string[]): 0 | 1 | 2 {
  const definition = firstObject(model, member);
  const [tag = ''] = path;
  const body = path.length > 1 ? undefined : taggedBody(model, definition?.name ?? '', tag);
  if (body !== undefined) return body.isAnnounced ? 0 : 2;
  const own = definition === undefined ? [] : constantsAt(definition.fields, path);
  return shownTags(definition, path).some((shown) => !own.includes(shown)) ? 2 : 1;
}

function firstObject(model: Model, member: string): ObjectDefinition | undefined {
  let definition = model.definitions.get(member);
  while (definition?.kind === 'union') definition = model.definitions.get(definition.members[0]?.name ?? '');
  return definition?.kind === 'object' ? definition : undefined;
}

interface TaggedBody {
  readonly definition: ObjectDefinition;
  /** At least one. */
  readonly tagValues: readonly string[];
  readonly bodies: readonly Field[];
  readonly isAnnounced: boolean;
}

/** A member's tag and the fields that may be its body; undefined if it has none, or is a union itself. */
function taggedBody(model: Model, name: string, tag: string): TaggedBody | undefined {
  const definition = model.definitions.get(name);
  if (definition?.kind !== 'object') return undefined;
  const field = definition.fields.find((each) => each.name === tag);
  const type = field?.presence.kind === 'required' ? field.type : undefined;
  const bodies = definition.fields.filter((each) => isBody(model, each.type));
  const tagValues = type?.kind === 'const' ? type.values.filter((value) => typeof value === 'string') : [];
  if (tagValues.length === 0 || bodies.length === 0) return undefined;
  return { definition, tagValues, bodies, isAnnounced: bodies.some((each) => tagValues.includes(each.name)) };
}

/** If the examples have the body's name as the tag, the tag is wrong, otherwise the body. */
function reportStray({ definition, tagValues, bodies }: TaggedBody, tag: string, report: Report): void {
  const [tagValue = ''] = tagValues;
  const keys = bodies.map(({ name }) => name);
  const shown = shownTags(definition, [tag]);
  const meant = keys.find((key) => shown.includes(key));
  const constant = definition.ownFields.find(({ name }) => name === tag)?.type;
  if (meant !== undefined && constant?.kind === 'const' && constant.origin !== undefined) {
    report('tag-body-mismatch', constant.origin.range, { tag, value: tagValue, found: meant }, meant);
    return;
  }
  const alike = nearestWord(tagValue, keys);
  const body = bodies.find(({ name }) => name === alike) ?? bodies[0];
  if (body === undefined) return;
  report('tag-body-mismatch', body.origin.range, { tag, value: tagValue, found: body.name }, tagValue);
}

/** The values of the tag in the member's examples. */
function shownTags(definition: ObjectDefinition | undefined, path: readonly string[]): readonly string[] {
  return (definition?.examples ?? []).flatMap((example) => {
    const shown = valueAt(example, path);
    return isScalar(shown) ? [`${shown}`] : [];
  });
}

function constantsAt(fields: readonly Field[], [name, ...rest]: readonly string[]): readonly string[] {
  const type = fields.find((each) => each.name === name)?.type;
  if (type?.kind === 'object') return constantsAt(type.fields, rest);
  return type?.kind === 'const' && rest.length === 0 ? type.values.map(String) : [];
}
