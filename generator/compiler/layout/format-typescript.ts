/** How generated TypeScript is formatted, whatever configuration there is on disk. */
export const style = { printWidth: 110, tabWidth: 2, singleQuote: true, trailingComma: 'all' } as const;

/** Formats any TypeScript. Loading this much of prettier takes as long as many a run. */
export async function formatTypeScript(text: string): Promise<string> {
  const [prettier, typescript, estree] = await Promise.all([
    import('prettier/standalone'),
    import('prettier/plugins/typescript'),
    import('prettier/plugins/estree'),
  ]);
  return prettier.format(text, { parser: 'typescript', plugins: [typescript, estree], ...style });
}
