import type { Model } from '../../../generator/compiler/model/model.js';
import { definitionSamples } from './type-samples.js';
import { unique, type Sample } from './sample.js';

/** Valid values of a definition, derived from the model: everything it allows, one thing at a time. */
export function samplesOf(model: Model, name: string): readonly Sample[] {
  return unique(definitionSamples({ model, open: [] }, name));
}
