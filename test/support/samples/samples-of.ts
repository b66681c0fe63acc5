import type { Model } from '../../../generator/compiler/model/model.js';
import { definitionSamples } from './type-samples.js';
import { unique, type Sample } from './sample.js';

/** Valid values of a definition, derived from the model: everything it allows, one thing at a time. */
export function samplesOf(model: Model, name: string): readonly Sample[] {
  const ofModel = known.get(model) ?? new Map<string, readonly Sample[]>();
  known.set(model, ofModel);
  const samples = ofModel.get(name) ?? unique(definitionSamples({ model, open: [] }, name));
  ofModel.set(name, samples);
  return samples;
}

/** Some have tens of thousands, which several tests of one file ask for. */
const known = new WeakMap<Model, Map<string, readonly Sample[]>>();
