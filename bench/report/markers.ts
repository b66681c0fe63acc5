/** A README holds what is written by the benchmark between `<!-- bench: LANGUAGE -->` and `<!-- /bench -->`. */
function parts(
  text: string,
  language: string,
): readonly [before: string, inner: string, after: string] | undefined {
  const opening = `<!-- bench: ${language} -->`;
  const start = text.indexOf(opening);
  const end = text.indexOf('<!-- /bench -->', start);
  if (start < 0 || end < 0) return undefined;
  const from = start + opening.length;
  return [text.slice(0, from), text.slice(from, end), text.slice(end)];
}

export function between(text: string, language: string): string | undefined {
  return parts(text, language)?.[1];
}

/** The text with something else between the markers. */
export function marked(text: string, language: string, inner: string): string {
  const found = parts(text, language);
  return found ? `${found[0]}\n\n${inner}\n\n${found[2]}` : text;
}
