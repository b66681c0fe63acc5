import type { Model, Scalar } from '../../compiler/model/model.js';
import type { DraftNames } from './draft-names.js';
import type { Tag } from '../../compiler/model/tag-style.js';
import type { ObjectSharing } from './object-sharing.js';
import type { YamlMap } from '../draft/yaml-data.js';

/** Where drafts are made, and the further definitions that they need. */
export interface InferContext {
  readonly model: Model;
  readonly names: DraftNames;
  /** Values of the spec's samples for fields that most payloads have, by name. */
  readonly standIns: ReadonlyMap<string, Scalar>;
  readonly definitions: Map<string, YamlMap>;
  /** Objects that are drafted once, wherever they occur. */
  readonly shared: ObjectSharing;
}

/** The words for the names of types that a field needs, e.g. `channels` and `sub_type`. */
export type Owner = readonly Tag[];
