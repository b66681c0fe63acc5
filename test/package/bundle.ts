import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { repositoryRoot } from '../support/read-spec-files.js';

/**
 * A module as a bundler ships it: with everything it imports, without what it does not use, minified. What `isExternal`
 * says is left out, together with the statements that would import it.
 */
export async function bundle(source: string, isExternal?: (path: string) => boolean): Promise<string> {
  const entry = join(repositoryRoot, 'entry.js');
  const build = await rolldown({
    input: entry,
    ...(isExternal && {
      external: (id: string, _importer: unknown, isResolved: boolean): boolean =>
        isResolved && isExternal(id),
    }),
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
    ],
  });
  const { output } = await build.generate({ format: 'esm', minify: true });
  await build.close();
  const code = output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
  return isExternal ? code.replace(/^(?:import\{[^}]*\}from"[^"]*";)*/, '') : code;
}

/** Bytes as they are stored and as they are transferred. */
export function sizesOf(code: string): { readonly minified: number; readonly zipped: number } {
  return { minified: Buffer.byteLength(code), zipped: gzipSync(code, { level: 9 }).length };
}
