import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './read-spec-files.js';
import { runNode, type Run } from './run-node.js';

/** The compilers that consumers have. */
export const compilers = ['typescript-5.0', 'typescript-5.9', 'typescript', 'typescript-7'] as const;

/** What TypeScript 5.0 does not know yet. */
const youngerOptions = ['erasableSyntaxOnly', 'isolatedDeclarations'];

/** As strict as a consumer can be, on the oldest platform; no DOM, no Node types. */
const strictOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  erasableSyntaxOnly: true,
  target: 'es2020',
  lib: ['es2020'],
  module: 'nodenext',
  types: [] as string[],
  noEmit: true,
  // TypeScript's own declarations are its own to check.
  skipDefaultLibCheck: true,
};

/** Compiles the TypeScript files of a folder. */
export function runTsc(
  folder: string,
  options: object = {},
  compiler: (typeof compilers)[number] = 'typescript-7',
): Promise<Run> {
  const project = join(folder, `tsconfig.${compiler}.json`);
  const compilerOptions = Object.entries({ ...strictOptions, ...options }).filter(
    ([name]) => compiler !== 'typescript-5.0' || !youngerOptions.includes(name),
  );
  writeFileSync(
    project,
    JSON.stringify({ compilerOptions: Object.fromEntries(compilerOptions), include: ['.'] }),
  );
  const tsc = join(repositoryRoot, 'node_modules', compiler, 'bin/tsc');
  // Other tests use the other cores, and each of several checkers would find out what the others have.
  const alone = compiler === 'typescript-7' ? ['--singleThreaded'] : [];
  return runNode([tsc, '-p', project, '--pretty', 'false', ...alone], { cwd: folder });
}
