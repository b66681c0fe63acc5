import type { Model } from '../model/model.js';
import type { Artifact } from './artifact.js';

/** Prints a file, or a few of one kind, from nothing but the model. */
export type Emitter = (model: Model) => Promise<readonly Artifact[]>;
