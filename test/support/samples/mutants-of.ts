import type { Model } from '../../../generator/compiler/model/model.js';
import { definitionMutants } from './type-mutants.js';
import { unique, type Mutant } from './sample.js';

/** Values that break one rule of a definition each, derived from the model. */
export function mutantsOf(model: Model, name: string): readonly Mutant[] {
  return unique(definitionMutants({ model, open: [] }, name));
}
