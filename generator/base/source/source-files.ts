/** Spec files by path, as text with `\n` line ends. */
export type SourceFiles = Readonly<Record<string, string>>;

/** The text of a file, empty if there is no such file. */
export function sourceOf(file: string, sources: SourceFiles): string {
  // A file may have any name, even `constructor`.
  return Object.hasOwn(sources, file) ? (sources[file] ?? '') : '';
}
