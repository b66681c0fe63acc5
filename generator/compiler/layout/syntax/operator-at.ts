import type { Scanner } from './scanner.js';

/** How tightly operators bind. */
export const precedences = new Map([
  ...[['??', 1] as const, ['||', 1] as const, ['&&', 2] as const, ['|', 3] as const],
  ...['===', '!=='].map((operator) => [operator, 4] as const),
  ...['<', '>', '<=', '>=', 'as'].map((operator) => [operator, 5] as const),
  ...[['>>>', 6] as const],
]);

/** Between values, `>` belongs to what follows it. */
export function joinAngles(scanner: Scanner): void {
  if (!scanner.is('>')) return;
  const rest = /[>=]*/y;
  rest.lastIndex = scanner.end;
  rest.test(scanner.text);
  if (rest.lastIndex > scanner.end) scanner.extend(rest.lastIndex - scanner.end);
}
