/** The text of a file, empty if it is not there. */
export function sourceOf(file: string, sources: Readonly<Record<string, string>>): string {
  // A file may have any name, `constructor` too.
  return Object.hasOwn(sources, file) ? (sources[file] ?? '') : '';
}
