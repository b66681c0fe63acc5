/** The path of a new file: a number is added where the name is taken, be it with other capitals, ending or as a folder. */
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
