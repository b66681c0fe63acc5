/** What a spec is compared with, as far as it was read. */
export interface OtherSide {
  /** The YAML files of the spec, by the paths by which reports name them. */
  readonly files: Readonly<Record<string, string>>;
  /** The folder of the spec in those paths; empty where they have none. */
  readonly folder: string;
  /** The name and version of each package that stands there. */
  readonly packages: readonly PackageVersion[];
}

export interface PackageVersion {
  readonly name: string;
  readonly version: string;
}

/** Where today's spec, output and package.json are, so that the same places are looked at on the other side. */
export interface Places {
  readonly spec: string;
  readonly out: string;
  /** The folder of the package that the spec is part of. */
  readonly project: string;
}

/** The name and version in the text of a package.json, if it has both. */
export function packageVersion(text: string | undefined): readonly PackageVersion[] {
  try {
    const content: unknown = JSON.parse((text ?? '').replace(/^\uFEFF/, ''));
    if (typeof content !== 'object' || content === null) return [];
    const { name, version } = content as { readonly name?: unknown; readonly version?: unknown };
    return typeof name === 'string' && typeof version === 'string' ? [{ name, version }] : [];
  } catch {
    // A broken package.json says nothing about versions, and the spec is there all the same.
    return [];
  }
}
