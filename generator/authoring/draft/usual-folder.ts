/** The folder with the most files; the first of those with equally many. */
export function usualFolder(files: readonly string[]): string | undefined {
  const folders = files.map((file) => file.slice(0, Math.max(0, file.lastIndexOf('/'))));
  const countOf = (folder: string): number => folders.filter((each) => each === folder).length;
  return folders.toSorted((one, other) => countOf(other) - countOf(one))[0];
}
