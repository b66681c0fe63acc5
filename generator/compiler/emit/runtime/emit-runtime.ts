import type { Emitter } from '../emitter.js';
import { modulePath, moduleSpecifier, type ImportExtension } from '../modules.js';
import { banner } from '../shared/banner.js';
import { runtimeSources } from './runtime-sources.js';

/** The hand-written part of the package: the modules of `generator/runtime`, as they are but for their imports. */
export const emitRuntime: Emitter = {
  emit: ({ importExtension }) =>
    Object.entries(runtimeSources).map(([file, source]) => ({
      path: modulePath(`runtime/${file.replace(/\.ts$/, '')}`),
      language: 'typescript',
      text: `${banner}\n\n${withSpecifiers(source, importExtension)}`,
      isFormatted: true,
    })),
};

/** They import each other like all modules of a package. */
function withSpecifiers(source: string, importExtension: ImportExtension): string {
  return source.replace(
    / from '\.\/([\w-]+)\.js';$/gm,
    (_found, name: string) => ` from '${moduleSpecifier(name, importExtension)}';`,
  );
}
