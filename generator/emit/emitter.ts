import type { Model } from '../model/model.js';
import type { Artifact } from './artifact.js';

/** Prints one file from the model. Depends on nothing but the model. */
export type Emitter = (model: Model) => Promise<Artifact>;
