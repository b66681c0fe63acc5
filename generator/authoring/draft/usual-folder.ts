/** The folder in which most files lie; the first of those in which equally many do. */
export function usualFolder(files: readonly string[]): string | undefined {
  const folders = files.map((file) => file.slice(0, Math.max(0, file.lastIndexOf('/'))));
  const countOf = (folder: string): number => folders.filter((each) => each === folder).length;
  return folders.toSorted((one, other) => countOf(other) - countOf(one))[0];
}
