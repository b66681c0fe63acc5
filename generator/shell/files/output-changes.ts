/** What is to happen in the output folder. Paths are relative to it, with forward slashes. */
export interface OutputChanges {
  readonly write: ReadonlyMap<string, string>;
  readonly remove: readonly string[];
  /** Written after all else, so that a manifest never speaks of what did not happen. */
  readonly manifestPath?: string;
}
