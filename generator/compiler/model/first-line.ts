/** The first line of a description, which says what something is called. */
export function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
