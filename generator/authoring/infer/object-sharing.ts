import type { ObjectProfile } from '../capture/analyze/profile.js';
import type { YamlData, YamlMap } from '../draft/yaml-data.js';

/** A definition that several drafts refer to. */
export interface SharedDraft {
  /** The word in the name of its file. */
  readonly word: string;
  readonly name: string;
  /** The definition itself and those that it needs. */
  readonly definitions: Map<string, YamlMap>;
  readonly count: number;
  /** A value of it; undefined as long as it is being drafted. */
  example: YamlData | undefined;
}

/** Objects that drafts refer to instead of having them inside: those of the spec, and drafts that several share. */
export interface ObjectSharing {
  /** The type for an object; undefined if it belongs where it is, for example inside of itself. */
  readonly draftOf: (
    object: ObjectProfile,
    fill: (draft: SharedDraft, object: ObjectProfile) => YamlData,
  ) => { readonly name: string; readonly example: YamlData } | undefined;
}
