/** A file to be written: `path` is relative to the output folder, with forward slashes. */
export interface Artifact {
  readonly path: string;
  readonly language: 'typescript' | 'json' | 'markdown';
  readonly text: string;
  /** The text is already formatted: formatting large modules takes most of a run. */
  readonly isFormatted?: true;
}
