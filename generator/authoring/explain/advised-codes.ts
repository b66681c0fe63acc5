import { adviceDocs, isAdvice } from '../../compiler/model/advice.js';
import type { Definition, EnumDefinition, Model } from '../../compiler/model/model.js';
import { unionLeaves } from '../../compiler/model/union-leaves.js';
import type { AdvisedCodes } from './explanation.js';

/** The codes that a response can have in its fields and that have advice, by what it is. */
export function advisedCodes(model: Model, response: string): readonly AdvisedCodes[] {
  const values = new Set(enumsOf(model, model.definitions.get(response))).values();
  const advised = [...values].flatMap(({ values: all }) => all.filter(({ advice }) => advice !== undefined));
  return Object.keys(adviceDocs)
    .filter(isAdvice)
    .map((advice) => ({
      advice,
      codes: advised.filter((value) => value.advice === advice).map(({ value }) => value),
    }))
    .filter(({ codes }) => codes.length > 0);
}

function enumsOf(model: Model, definition: Definition | undefined): readonly EnumDefinition[] {
  if (definition?.kind === 'union')
    return unionLeaves(model, definition).flatMap(({ name }) => enumsOf(model, model.definitions.get(name)));
  if (definition?.kind !== 'object') return [];
  return definition.fields.flatMap(({ type }) => {
    const named = type.kind === 'reference' ? model.definitions.get(type.name) : undefined;
    return named?.kind === 'enum' ? [named] : [];
  });
}
