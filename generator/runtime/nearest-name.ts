/** Longer than any name that somebody misspells; the time goes by the square of it. */
const LONGEST_NAME = 64;
/** Two mistakes in five letters. */
const WRONG_SHARE = 0.4;
/** What can stand in a sentence as it is. */
const WORD = /^[\p{L}\p{N}_$@+-]{1,64}$/u;

/** The name that was probably meant by a key, if one is near: capitals, `_` and `-` make no difference. */
export function nearestName(key: string, names: Iterable<string>): string | undefined {
  if (key.length > LONGEST_NAME) return undefined;
  const wrong = letters(key);
  let nearest: string | undefined;
  let fewest = Math.min(wrong.length, Math.max(1, Math.round(wrong.length * WRONG_SHARE)) + 1);
  for (const name of names) {
    if (!WORD.test(name)) continue;
    const right = letters(name);
    // So many letters are missing or extra at least.
    if (Math.abs(right.length - wrong.length) >= fewest) continue;
    const mistakes = mistakesIn(wrong, right);
    if (mistakes >= fewest) continue;
    fewest = mistakes;
    nearest = name;
  }
  return nearest;
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[_-]/g, '');
}

/** Letters that are wrong, missing, extra or swapped with their neighbour, row by row of the usual table. */
function mistakesIn(wrong: string, right: string): number {
  let before: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= wrong.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = wrong[row - 1] === right[column - 1];
      const isSwapped = wrong[row - 1] === right[column - 2] && wrong[row - 2] === right[column - 1];
      const fewest = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(before, column - 2) + 1 : Infinity,
      );
      current.push(fewest);
    }
    before = last;
    last = current;
  }
  return at(last, right.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
