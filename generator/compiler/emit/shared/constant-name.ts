/** `TextMessage` and `Shape` → `textMessageShape`. */
export function constantName(definition: string, suffix: string): string {
  return `${definition.charAt(0).toLowerCase()}${definition.slice(1)}${suffix}`;
}
