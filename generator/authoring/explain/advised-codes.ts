import { allAdvice } from '../../compiler/model/advice.js';
import type { EnumDefinition, Model, Type } from '../../compiler/model/model.js';
import { fieldListsIn } from '../../compiler/model/tags-at.js';
import type { AdvisedCodes } from './explanation.js';

/** The codes that a response can have in its fields and that have advice, by what it is. */
export function advisedCodes(model: Model, response: string): readonly AdvisedCodes[] {
  const fields = fieldListsIn(model, response).flat();
  const enums = new Set(fields.flatMap(({ type }) => enumOf(model, type) ?? []));
  const advised = [...enums].flatMap(({ values }) => values.filter(({ advice }) => advice !== undefined));
  return allAdvice
    .map((advice) => ({
      advice,
      codes: advised.filter((value) => value.advice === advice).map(({ value }) => value),
    }))
    .filter(({ codes }) => codes.length > 0);
}

function enumOf(model: Model, type: Type): EnumDefinition | undefined {
  const named = type.kind === 'reference' ? model.definitions.get(type.name) : undefined;
  return named?.kind === 'enum' ? named : undefined;
}
