import type { UnknownType } from '../capture/analyze/findings.js';
import { newProfile, type ObjectProfile } from '../capture/analyze/profile.js';
import { draftTypeName } from '../draft/type-affixes.js';
import { wordOfTag } from '../draft/tag-value.js';
import type { UnionHabits } from '../draft/union-habits.js';
import type { YamlMap } from '../draft/yaml-data.js';
import type { UnionDefinition } from '../../compiler/model/model.js';
import type { Drafting } from './drafting.js';
import { MINIMUM_EVIDENCE, splittingTag } from './infer-presence.js';

/** A type that is a union itself: a further tag decides what else it has. */
export interface SplitType {
  readonly word: string;
  readonly name: string;
  readonly body: YamlMap;
  /** The habits of the outer union, for the inner one. */
  readonly habits: UnionHabits;
  /** Each of its types. */
  readonly findings: readonly UnknownType[];
}

/** The union that a type turns out to be; undefined if it is one type. */
export function splitType(
  { names }: Pick<Drafting, 'names'>,
  habits: UnionHabits,
  finding: UnknownType,
): SplitType | undefined {
  const { union: outer, affixes, noun, base } = habits;
  const { tags = [], profile } = finding;
  const { object } = profile;
  const [outerTag] = tags.slice(-1);
  const field = object && splittingTag(object, MINIMUM_EVIDENCE);
  const isInherited = base?.fields.some(({ name, aliases }) => [name, ...aliases].includes(field ?? ''));
  if (object === undefined || field === undefined || outerTag === undefined || isInherited === true)
    return undefined;
  const word = wordOfTag(outerTag.value);
  const name = names.take(draftTypeName(affixes, word));
  const { origin } = outer;
  const union: UnionDefinition = { kind: 'union', name, doc: '', origin, tagPath: [field], members: [] };
  return {
    ...{ word, name },
    body: {
      doc: ['TODO', noun, outerTag.value, '的中文说明'].filter((part) => part !== '').join(' '),
      in: outer.name,
      union: field,
    },
    habits: { ...habits, union, types: [] },
    findings: [...(object.variants?.get(field) ?? [])].map(([value, variant]): UnknownType => {
      return {
        ...finding,
        ...{ count: variant.count, union: name, tagPath: [field], profile: profileOf(variant) },
        tags: [...tags, { path: [field], value, union: name }],
      };
    }),
  };
}

function profileOf(object: ObjectProfile): UnknownType['profile'] {
  return { ...newProfile(), count: object.count, object };
}
