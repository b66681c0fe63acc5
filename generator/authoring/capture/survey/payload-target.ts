import type { Model, ObjectDefinition } from '../../../compiler/model/model.js';
import type { CapturePart } from '../split/capture-part.js';
import { resolveType } from '../../../compiler/model/resolve-type.js';
import type { SurveyedList } from './surveyed-lists.js';

/** What a payload is to be judged by: a response by its definition, an item by the union of its list. */
export type PayloadTarget =
  | { readonly kind: 'response'; readonly definition: ObjectDefinition }
  | { readonly kind: 'item'; readonly list: SurveyedList };

/** Tells responses from items and, where a spec has several lists, to which of them a payload belongs: one that knows it, if any does. */
export function payloadTarget(
  model: Model,
  lists: readonly SurveyedList[],
  part: Exclude<CapturePart, { kind: 'fault' }>,
): PayloadTarget | undefined {
  const { value } = part;
  if (part.kind === 'envelope') return response(listsNamed(lists, part.list), value);
  const candidates = part.kind === 'item' ? listsNamed(lists, part.list) : lists;
  const kinds = candidates.map(({ union }) => resolveType(model, union, value).kind);
  const known = candidates[kinds.indexOf('known')] ?? candidates[kinds.indexOf('unknown')];
  if (known === undefined && part.kind === 'value' && !hasTag(lists, value)) {
    const isAlike = lists.some((list) => fieldsInCommon(list, value) > 0);
    if (isAlike) return response(lists, value);
  }
  const list = known ?? candidates[0];
  return list && { kind: 'item', list };
}

function listsNamed(lists: readonly SurveyedList[], name: string): readonly SurveyedList[] {
  return lists.filter(({ names }) => names.includes(name));
}

/** The response that has most of the fields. */
function response(lists: readonly SurveyedList[], value: unknown): PayloadTarget | undefined {
  const counts = lists.map((list) => fieldsInCommon(list, value));
  const list = lists[counts.indexOf(Math.max(...counts))];
  return list && { kind: 'response', definition: list.definition };
}

function fieldsInCommon({ definition }: SurveyedList, value: unknown): number {
  return definition.fields.filter(({ name }) => isObject(value) && Object.hasOwn(value, name)).length;
}

function hasTag(lists: readonly SurveyedList[], value: unknown): boolean {
  return lists.some(({ union }) => isObject(value) && Object.hasOwn(value, union.tagPath[0] ?? ''));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
