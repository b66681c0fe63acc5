import type { Artifact } from '../../../compiler/emit/artifact.js';

/** The modules that declare types: objects and unions in one, enums in the other. */
const modules = ['src/types.ts', 'src/codes.ts'];

/**
 * The declaration of each type as it is generated, by name, without its comments: what they say stands beside it. The
 * generated code is laid out so that a comment has lines of its own, and a declaration ends before a line that is not
 * indented.
 */
export function declarationsIn(artifacts: readonly Artifact[]): ReadonlyMap<string, string> {
  const texts = artifacts.filter(({ path }) => modules.includes(path)).map(({ text }) => text);
  const pieces = texts.flatMap((text) => withoutComments(text).split(/^(?=export )/m));
  const declarations = new Map<string, string>();
  for (const piece of pieces) {
    const name = /^export (?:interface|type|const) (\w+)/.exec(piece)?.[1];
    if (name === undefined) continue;
    const before = declarations.get(name);
    declarations.set(name, before === undefined ? piece.trim() : `${before}\n\n${piece.trim()}`);
  }
  return declarations;
}

function withoutComments(text: string): string {
  return text.replace(/^[ \t]*\/\*\*[^]*?\*\/\n/gm, '').replace(/^\/\/.*\n/gm, '');
}
