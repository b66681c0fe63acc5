/**
 * The path of a new file, with a number if the name is taken, also with other capitals, by another extension or by a
 * folder.
 */
export function freePath(path: string, taken: readonly string[]): string {
  const names = taken.map((each) => each.toLowerCase());
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? path : `${path}-${number}`;
    const name = free.toLowerCase();
    const isTaken = names.some((each) =>
      [`${name}.yaml`, `${name}.yml`].some((file) => each === file || each.startsWith(`${file}/`)),
    );
    if (!isTaken) return `${free}.yaml`;
  }
}
