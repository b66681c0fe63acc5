/** The name of the type that a union with `bodiesOf` makes from `owner`. */
export function bodyName(owner: string): string {
  return `${owner}Body`;
}
