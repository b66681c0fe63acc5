import { sourceLine, type SourcedModel } from '../../compiler/model/sourced-model.js';
import { isReservedTypeName } from '../../compiler/read/rules/reserved-type-names.js';
import { isBrowserName } from '../../compiler/read/rules/shadowed-globals.js';
import { draftTypeName } from './type-affixes.js';
import { sharedFields } from './shared-fields.js';
import { wordOfTag } from './tag-value.js';
import type { Tag } from '../../compiler/model/tag-style.js';
import type { UnionHabits } from './union-habits.js';

/** Why a draft would make no sense in this spec. */
export type DraftRefusal =
  | readonly [code: 'draft-tag-taken', parameters: TextsOf<'tag' | 'name' | 'type' | 'place'>]
  | readonly [code: 'draft-type-taken', parameters: TextsOf<'name' | 'type' | 'place'>]
  | readonly [code: 'draft-name-reserved', parameters: TextsOf<'name' | 'type'>];

type TextsOf<Name extends string> = Readonly<Record<Name, string>>;

/** Why there can be no draft of a type with this tag; undefined if there can. */
export function draftRefusal(
  { model, sources }: SourcedModel,
  habits: UnionHabits,
  tag: Tag,
): DraftRefusal | undefined {
  const { union, affixes, base, hasBody } = habits;
  const name = `${tag}`;
  const placeOf = (type: string): string => {
    const definition = model.definitions.get(type);
    const isMade = definition?.kind === 'object' && definition.bodyOf !== undefined;
    if (definition === undefined || isMade) return type;
    const { file, line } = sourceLine(definition.origin.range, sources);
    return `${file}:${line}`;
  };
  const owner = union.members.find(({ tags }) => tags.includes(tag))?.name;
  if (owner !== undefined) {
    const parameters = { tag: union.tagPath.join('.'), name, type: owner, place: placeOf(owner) };
    return ['draft-tag-taken', parameters];
  }
  const type = draftTypeName(affixes, wordOfTag(tag));
  if (model.definitions.has(type)) return ['draft-type-taken', { name, type, place: placeOf(type) }];
  const others = [...(base?.fields ?? []), ...sharedFields(habits, [])].map((field) => field.name);
  const isField = hasBody && [union.tagPath[0], ...others].includes(name);
  const isTaken = isField || isReservedTypeName(type) || isBrowserName(type);
  return isTaken ? ['draft-name-reserved', { name, type }] : undefined;
}
