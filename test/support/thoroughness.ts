/** CI tries at length what a run at home tries in part; `CI=true npm test` does so wherever there is a Chromium. */
export const isThorough = process.env['CI'] !== undefined;

/** All or, at home, the first and the last: of versions the oldest and the youngest, between which little is found. */
export function ends<Item>(all: readonly Item[]): readonly Item[] {
  return isThorough ? all : all.filter((_, index) => index === 0 || index === all.length - 1);
}

/** All or, at home, the last: of compilers the youngest, which takes the least time. */
export function youngest<Item>(all: readonly Item[]): readonly Item[] {
  return isThorough ? all : all.slice(-1);
}
