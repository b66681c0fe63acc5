/** Puts texts into the gaps of a template (`{name}` or `<name>`), in one pass: what is put in is not read again. */
export function fillGaps(template: string, fill: (name: string, bracket: '{' | '<') => string): string {
  return template.replace(
    /\{(\w+)\}|<(\w+)>/g,
    (_gap, text: string | undefined, phrase: string | undefined) =>
      text === undefined ? fill(phrase ?? '', '<') : fill(text, '{'),
  );
}
