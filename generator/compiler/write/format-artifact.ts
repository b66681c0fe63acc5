import type { Artifact } from '../emit/artifact.js';

/** Formats TypeScript; JSON and Markdown are printed in their final form already. Ignores every prettier configuration on disk. */
export async function formatArtifact(artifact: Artifact): Promise<Artifact> {
  if (artifact.isFormatted) return artifact;
  switch (artifact.language) {
    case 'json':
    case 'markdown':
      return artifact;
    case 'typescript':
      return { ...artifact, text: await formatTypeScript(artifact.text) };
  }
}

async function formatTypeScript(text: string): Promise<string> {
  // Importing prettier takes longer than a whole run that has nothing to write.
  const [prettier, typescript, estree] = await Promise.all([
    import('prettier/standalone'),
    import('prettier/plugins/typescript'),
    import('prettier/plugins/estree'),
  ]);
  return prettier.format(text, {
    parser: 'typescript',
    plugins: [typescript, estree],
    singleQuote: true,
    printWidth: 110,
    trailingComma: 'all',
  });
}
