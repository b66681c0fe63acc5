import type { Model, Scalar } from '../../compiler/model/model.js';
import type { DraftNames } from './draft-names.js';
import type { YamlMap } from '../draft/yaml-data.js';

/** Where drafts are made, and the definitions that they need beside themselves. */
export interface InferContext {
  readonly model: Model;
  readonly names: DraftNames;
  /** What samples of the spec show in fields that most payloads have, by the names of these. */
  readonly standIns: ReadonlyMap<string, Scalar>;
  readonly definitions: Map<string, YamlMap>;
}

/** The words by which types are called that a field needs, e.g. `channels` and `sub_type`. */
export type Owner = readonly (string | number)[];
