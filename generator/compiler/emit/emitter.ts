import type { Model } from '../model/model.js';
import type { Artifact } from './artifact.js';
import type { Module } from './code/module.js';
import type { ImportExtension } from './modules.js';
import type { Names } from './names/names.js';
import type { WantedKey, WantedName } from './names/wanted-name.js';

/** Returns what is generated, a module or a few files of one kind, from the model alone. */
export interface Emitter {
  /** What it exports for the definitions of a spec. All emitters are asked before any of them emits. */
  readonly exports?: (model: Model) => readonly WantedName[];
  /** Keys from different places that it puts into the same type. */
  readonly keys?: (model: Model) => readonly WantedKey[];
  readonly emit: (context: EmitContext) => readonly (Module | Artifact)[];
}

export interface EmitContext {
  readonly model: Model;
  /** The names of everything, including what other emitters export. */
  readonly names: Names;
  readonly importExtension: ImportExtension;
}
