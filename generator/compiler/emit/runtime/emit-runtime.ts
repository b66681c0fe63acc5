import { banner } from '../shared/banner.js';
import type { Emitter } from '../emitter.js';
import { runtimeSources } from './runtime-sources.js';

/** The hand-written part of the package: the modules of `generator/runtime`, as they are. */
export const emitRuntime: Emitter = async () =>
  Object.entries(runtimeSources).map(([name, source]) => ({
    path: `src/runtime/${name}`,
    language: 'typescript',
    text: `${banner}\n\n${source}`,
    isFormatted: true,
  }));
