/** `TextMessage` → `textMessageTexts`. */
export function textConstantName(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}Texts`;
}
