/**
 * A pattern as a regular expression literal. `source` escapes what would end the literal; slashes and quotes within a
 * class would look like comments and texts to ts-morph.
 */
export function regularExpression({ source }: RegExp): string {
  const code = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const printed = source.replace(/\\[^/]|\\?[/'"`]/gu, (found) =>
    /[/'"`]$/.test(found) ? code(found.slice(-1)) : found,
  );
  return `/${printed}/u`;
}
