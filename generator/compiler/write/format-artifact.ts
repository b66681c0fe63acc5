import type { Artifact } from '../emit/artifact.js';

/** Lays out TypeScript; JSON and Markdown are printed in their final form already. */
export async function formatArtifact(artifact: Artifact): Promise<Artifact> {
  if (artifact.isFormatted) return artifact;
  switch (artifact.language) {
    case 'json':
    case 'markdown':
      return artifact;
    case 'typescript': {
      // Importing it takes longer than a whole run that has nothing to write.
      const { layOutTypeScript } = await import('../layout/lay-out-typescript.js');
      return { ...artifact, text: await layOutTypeScript(artifact.text) };
    }
  }
}
