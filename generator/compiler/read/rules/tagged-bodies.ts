import { fieldsAlong } from '../../model/field-along.js';
import { isBody } from '../../model/is-body.js';
import { isScalar } from '../../model/is-scalar.js';
import type { Field, Model, ObjectDefinition } from '../../model/model.js';
import { valueAt } from '../../../runtime/value-at.js';
import { writtenDefinitions } from '../../model/visit-written.js';

/** A member of a union with its tag and the fields that may be its body. */
export interface TaggedBody {
  readonly definition: ObjectDefinition;
  /** At least one. */
  readonly tagValues: readonly string[];
  /** At least one. */
  readonly bodies: readonly [Field, ...Field[]];
  readonly isAnnounced: boolean;
}

/** The members whose tag announces none of their bodies, in unions where most do. */
export function straysOf(model: Model): readonly { readonly tag: string; readonly stray: TaggedBody }[] {
  return writtenDefinitions(model).flatMap((union) => {
    // A tag inside an object (event.kind) is one of its fields and announces no key.
    if (union.kind !== 'union' || union.tagPath.length > 1) return [];
    const [tag = ''] = union.tagPath;
    const declared = union.members.flatMap(({ name }) => model.definitions.get(name) ?? []);
    const objects = declared.filter((member) => member.kind === 'object' && member.bodyOf === undefined);
    const members = objects.flatMap(({ name }) => taggedBody(model, name, tag) ?? []);
    const strays = members.filter(({ isAnnounced }) => !isAnnounced);
    if (2 * strays.length >= members.length) return [];
    const tags = union.members.flatMap((member) => member.tags);
    // A member with the tag of another member is reported for that.
    const isShared = (value: string): boolean => tags.indexOf(value) !== tags.lastIndexOf(value);
    return strays.filter((stray) => !stray.tagValues.some(isShared)).map((stray) => ({ tag, stray }));
  });
}

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

/** A member's tag and the fields that may be its body; undefined if it has none, or is a union itself. */
function taggedBody(model: Model, name: string, tag: string): TaggedBody | undefined {
  const definition = model.definitions.get(name);
  if (definition?.kind !== 'object') return undefined;
  const field = definition.fields.find((each) => each.name === tag);
  const type = field?.presence.kind === 'required' ? field.type : undefined;
  const [body, ...others] = definition.fields.filter((each) => isBody(model, each.type));
  const tagValues = type?.kind === 'const' ? type.values.filter((value) => typeof value === 'string') : [];
  if (tagValues.length === 0 || body === undefined) return undefined;
  const isAnnounced = [body, ...others].some((each) => tagValues.includes(each.name));
  return { definition, tagValues, bodies: [body, ...others], isAnnounced };
}

/** The values of the tag in the member's examples. */
export function shownTags(
  definition: ObjectDefinition | undefined,
  path: readonly string[],
): readonly string[] {
  return (definition?.examples ?? []).flatMap((example) => {
    const shown = valueAt(example, path);
    return isScalar(shown) ? [`${shown}`] : [];
  });
}

function constantsAt(fields: readonly Field[], path: readonly string[]): readonly string[] {
  const type = fieldsAlong(fields, path)[path.length - 1]?.type;
  return type?.kind === 'const' ? type.values.map(String) : [];
}
