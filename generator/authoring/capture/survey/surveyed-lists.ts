import type { Model, ObjectDefinition, UnionDefinition } from '../../../compiler/model/model.js';

/** A list whose items are payloads of their own, and the response that it is part of. */
export interface SurveyedList {
  readonly definition: ObjectDefinition;
  /** The names under which it comes. */
  readonly names: readonly string[];
  readonly union: UnionDefinition;
}

/** All lists of a spec by which responses and their items are known, in its order. */
export function surveyedLists(model: Model): readonly SurveyedList[] {
  return [...model.definitions.values()].flatMap((definition) => {
    if (definition.kind !== 'object') return [];
    return definition.fields.flatMap(({ name, aliases, type }): readonly SurveyedList[] => {
      const union = type.kind === 'list' ? model.definitions.get(type.each ?? '') : undefined;
      return union?.kind === 'union' ? [{ definition, names: [name, ...aliases], union }] : [];
    });
  });
}
