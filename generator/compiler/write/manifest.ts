/** What kfgen wrote: the hash of each file by its path in the output folder, and the hash of the spec. */
export interface Manifest {
  readonly spec: string;
  readonly files: Readonly<Record<string, string>>;
}

export const manifestPath = '.kfgen.json';
