/** `TextMessage` → `textMessageShape`. */
export function shapeConstantName(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}Shape`;
}
